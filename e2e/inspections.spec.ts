import { holderOf, inspectionOf, inspectionWithout, unitOfCode } from './district'
import { expect, test } from './office'

const secretary = holderOf('Bí thư Đảng ủy xã Ngũ Hiệp')
const topic = 'Việc thực hiện quy chế dân chủ ở cơ sở'

test('the Inspection Committee records an inspection of two organisations and a member, concludes it, and the figures count it', async ({
  as,
  figure,
  inspections,
}) => {
  test.slow()
  await as('kiemtra')
  await figure.open('inspected-organisations', '?from=2023-01-01&to=2023-06-30')
  await figure.expectSays('83', '10/07/2020')
  const path = await inspections.record({
    ...{ kind: 'Kiểm tra', topic, lead: 'Ủy ban Kiểm tra Huyện ủy', from: '05062023' },
  })
  await inspections.addOrganisations(
    ['dang bo xa ngu hiep', 'Đảng bộ xã Ngũ Hiệp'],
    ['chi bo truong thpt ngoc hoi', 'Chi bộ Trường THPT Ngọc Hồi'],
  )
  await inspections.addMember(secretary.name, secretary.name)
  await figure.open('inspected-organisations')
  await figure.expectSaysNot(topic)

  await inspections.open(path)
  await inspections.conclude('21-TB/UBKTHU', '04062023')
  await inspections.expectProblem('Ngày kết luận ở trước ngày bắt đầu.')
  await inspections.open(path)
  await inspections.conclude('21-TB/UBKTHU', '28062023')
  await inspections.expectClosed()
  await inspections.askFor('Công khai đủ các nội dung phải bàn', 'Đảng bộ xã Ngũ Hiệp', '29062023')
  await inspections.expectRow('Việc phải khắc phục', 'Công khai đủ', 'quá hạn 1 ngày')

  for (const [id, value] of [
    ['inspections', '6'],
    ['inspected-organisations', '85'],
    ['inspected-members', '13'],
  ] as const) {
    await figure.open(id, id === 'inspected-organisations' ? '?page=2' : '')
    await figure.expectSays(value, topic)
  }
  await figure.open('inspections-on-cadre-work')
  await figure.expectSaysNot(topic)

  await inspections.open()
  await inspections.expectRow('Việc phải khắc phục', 'Công khai đủ', topic, 'quá hạn')
  await inspections.settle('Công khai đủ', '30062023')
  await expect(inspections.hand.page.getByRole('table', { name: 'Việc phải khắc phục' })).not.toContainText(
    'Công khai đủ',
  )
})

test('a commune sees the inspections of its own organisations and people alone, and no other subject of them', async ({
  as,
  inspections,
  page,
}) => {
  await as('xatuhiep')
  const own = inspectionOf(unitOfCode('DU-TUHIEP'))
  await inspections.open()
  await inspections.expectRow('Các cuộc kiểm tra, giám sát', own.topic)
  await expect(page.getByRole('link', { name: 'Kế hoạch năm' })).toHaveCount(0)
  await inspections.open(`/inspections/${own.id}`)
  await inspections.expectRow('Tổ chức đảng là đối tượng', 'xã Tứ Hiệp')
  await expect(page.getByText('Tổ chức đảng: 1', { exact: true })).toBeVisible()
  await inspections.expectReadOnly()

  const other = inspectionWithout('DU-TUHIEP')
  for (const path of [`/inspections/${other.id}`, '/inspections/received/received-2023', '/inspections/plans']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page).not.toHaveTitle(new RegExp(other.topic))
    await expect(page.locator('body')).not.toContainText(other.topic)
  }
  expect((await page.goto('/inspections/new'))?.status()).toBe(403)
  expect((await page.goto(`/inspections/${own.id}/edit`))?.status()).toBe(403)
})

test('the year’s plan stands beside what was done, and what was asked from above beside its answer', async ({
  as,
  hand,
  inspections,
  page,
}) => {
  await as('truongban')
  await inspections.open('/inspections/plans')
  const table = 'Kế hoạch kiểm tra, giám sát từng năm'
  await inspections.expectRow(table, 'Kiểm tra chuyên đề', 'Vượt kế hoạch')
  await inspections.expectRow(table, 'Kiểm tra chuyên đề', 'Đang thực hiện')
  await inspections.open('/inspections/received/received-2023')
  const request = page.getByRole('row').filter({ hasText: 'danh mục văn bản' })
  await expect(request).toContainText('quá hạn 2 ngày')
  await hand.press(request.getByRole('button', { name: 'Ghi trả lời' }))
  const dialog = page.getByRole('dialog')
  await hand.fill(dialog.getByRole('textbox', { name: 'Số văn bản trả lời' }), '512-BC/HU')
  await hand.fill(dialog.getByRole('textbox', { name: 'Ngày trả lời' }), '30062023')
  await hand.press(dialog.getByRole('button', { name: 'Ghi trả lời' }))
  await expect(request).toContainText('trả lời 30/06/2023')
  await inspections.open('/inspections/received')
  await inspections.expectRow('Các đoàn cấp trên kiểm tra', 'Ban Thường vụ Thành ủy', 'còn 1/2 yêu cầu')
})

test('of a classified case only numbers and days are kept', async ({ as, inspections, page }) => {
  await as('kiemtra')
  await inspections.open('/inspections?form=violation&year=2022')
  await page.getByRole('link', { name: /\(mật\)$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('03-QĐ/UBKTHU (mật)')
  await expect(page.getByText('Sổ chỉ giữ số và ngày của văn bản')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Thêm tổ chức đảng' })).toHaveCount(0)
})

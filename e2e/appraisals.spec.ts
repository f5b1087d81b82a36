import { disciplined, holderOf, insidersOf, specialist, swapPair, unitOfCode, unratedIn, vacantPost } from './district'
import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

const unit = unitOfCode('DU-TUHIEP')
const quarter = `period=2023-Q2&unit=${unit}`

test('a unit is rated by the keyboard alone and from a worksheet, counted, and taken back in one go', async ({
  as,
  appraisals,
  page,
}) => {
  test.slow()
  await as('chuyenvien')
  await appraisals.open(`/appraisals?${quarter}`)
  await expect(page.getByRole('region', { name: 'Kết quả chung' })).toContainText('0/6')
  await appraisals.open(`/appraisals/sheet?${quarter}`)
  await appraisals.tellPaper('Ban Thường vụ Huyện ủy', '498-TB/HU', '29062023')
  await appraisals.rateByKeys('1', '2', 'h', 'ArrowUp', '2')
  await appraisals.paste('HTTNV\nHoàn thành tốt nhiệm vụ\nKhông hoàn thành nhiệm vụ')
  await expect(page.getByText('Đã dán 3 dòng.')).toBeVisible()
  const grades = ['xuất sắc nhiệm vụ', 'tốt nhiệm vụ', 'tốt nhiệm vụ', 'tốt nhiệm vụ', 'tốt nhiệm vụ']
  for (const [at, grade] of grades.entries()) await appraisals.expectGrade(at + 1, `Hoàn thành ${grade}`)
  await appraisals.expectGrade(6, 'Không hoàn thành nhiệm vụ')
  await appraisals.save('Ghi 6 người')
  await expect(page.getByText('Đã ghi kết quả xếp loại.').first()).toBeVisible()

  await appraisals.open(`/appraisals?${quarter}&view=people`)
  expect(await appraisals.names()).toHaveLength(6)
  await appraisals.expectRow(
    'Kết quả xếp loại từng người',
    holderOf('Bí thư Đảng ủy xã Tứ Hiệp').name,
    'Hoàn thành xuất sắc nhiệm vụ',
    '498-TB/HU',
  )
  await expect(page.getByRole('region', { name: 'Kết quả chung' })).toContainText('6/6')

  await appraisals.open(`/appraisals/sheet?${quarter}`)
  await appraisals.undo('Ghi nhầm quý')
  await appraisals.open(`/appraisals?${quarter}`)
  await expect(page.getByRole('region', { name: 'Kết quả chung' })).toContainText('0/6')
})

test('who is missing stands by name, in the figure and in the workbook alike', async ({
  as,
  appraisals,
  figure,
  page,
}) => {
  await as('truongban')
  const missing = unratedIn('2022').sort()
  await appraisals.open()
  await page.getByRole('link', { name: 'Chưa xếp loại', exact: true }).click()
  await expect(page).toHaveURL(/grade=none/)
  await expect.poll(async () => (await appraisals.names()).sort()).toEqual(missing)
  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Xuất danh sách' }))
  const cells = cellsOf(bytes).flat()
  for (const name of missing) expect(cells).toContain(name)
  await figure.open('managed-cadres-rated', '?side=rest')
  for (const name of missing) await expect(page.getByRole('table').first()).toContainText(name)
})

test('a discipline is recorded, and a promotion within its wait is warned of with the calculation', async ({
  as,
  appraisals,
  decisionForm,
}) => {
  test.slow()
  const someone = specialist()
  const vacant = vacantPost()
  const promote = async () => {
    await appraisals.open(`/movements/new?person=${someone.id}&kind=appointment`)
    await decisionForm.takeEffectOn('03072023')
    await decisionForm.tell(1, { seat: vacant.title, seatLetters: vacant.title })
  }
  await as('chuyenvien')
  await promote()
  await decisionForm.expectAhead(vacant.title)
  await decisionForm.expectAheadNot('Bị cảnh cáo')

  await as('kiemtra')
  await appraisals.open(`/people/${someone.id}?tab=appraisals`)
  await appraisals.recordDiscipline({
    ...{ form: 'Kỷ luật Đảng: cảnh cáo', body: 'Ủy ban Kiểm tra Huyện ủy', number: '11-QĐ/UBKTHU', day: '15062022' },
  })
  await appraisals.expectRow('Kỷ luật', 'Cảnh cáo (kỷ luật Đảng)', '11-QĐ/UBKTHU', 'chờ đến 15/06/2025', '36 tháng')

  await as('chuyenvien')
  await promote()
  await decisionForm.expectAhead(
    'Bị cảnh cáo ngày 15/06/2022 (số 11-QĐ/UBKTHU) mới được 12 tháng, chưa đủ 36 tháng để giữ chức vụ cao hơn.',
  )
})

test('of a classified paper the register shows number and day alone', async ({ as, appraisals, page }) => {
  await as('kiemtra')
  await appraisals.open('/appraisals/disciplines')
  await appraisals.expectRow('Kỷ luật', '02-QĐ/UBKTHU', 'Văn bản mật, sổ không ghi nội dung', 'dài nhất')
  await appraisals.expectRow('Kỷ luật', disciplined().name, 'Khiển trách', 'chờ đến 15/03/2024')
  await expect(page.getByRole('button', { name: 'Ghi kỷ luật' })).toBeVisible()
  await appraisals.open('/appraisals/rewards')
  await expect(page.getByRole('button', { name: 'Ghi khen thưởng' })).toHaveCount(0)
})

test('a commune sees its own people alone, and writes nothing', async ({ as, appraisals, page }) => {
  await as('xatuhiep')
  const own = new Set(insidersOf('xatuhiep').map(({ name }) => name))
  await appraisals.open('/appraisals?view=people')
  const names = await appraisals.names()
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !own.has(name))).toEqual([])
  await appraisals.open(`/appraisals?view=people&unit=${unitOfCode('DU-DONGMY')}`)
  await expect(page.getByText('Không có ai').first()).toBeVisible()
  await appraisals.open('/appraisals/disciplines')
  await expect(page.locator('body')).not.toContainText(disciplined().name)
  expect((await page.goto('/appraisals/sheet'))?.status()).toBe(403)
  expect((await page.goto(`/people/${swapPair().home.id}?tab=appraisals`))?.status()).toBe(404)
})

import { lastRotated, managedCount, unitOfCode, vacantPost } from './district'
import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

const rotated = lastRotated()
const vacant = vacantPost()
const RULE = 'Thời gian luân chuyển ít nhất'

test('a figure is changed from a day on, and the warning of a draft changes with it', async ({
  as,
  decisionForm,
  rulebook,
  shell,
}) => {
  test.slow()
  await as('chuyenvien')
  const callBack = async () => {
    await rulebook.open(`/movements/new?person=${rotated.id}&kind=transfer`)
    await decisionForm.takeEffectOn('03072023')
    await decisionForm.tell(1, { seat: vacant.title, seatLetters: vacant.title, isDecided: true })
  }
  await callBack()
  await decisionForm.expectAhead(/mới được \d+ tháng, chưa đủ 36 tháng/)

  await rulebook.open()
  await rulebook.openRow(RULE)
  await rulebook.change({ 'Ít nhất': '0', 'Áp dụng từ ngày': '03072023', 'Căn cứ': 'Quy định 12-QĐ/HU ngày 28/6/2023' })
  await rulebook.expectProblem('Ghi số nguyên từ 1 đến 1200.')
  await rulebook.resend({ 'Ít nhất': '1' })
  await rulebook.expectClosed()
  await rulebook.expectRow('Các lần thay đổi', 'từ 03/07/2023', 'ít nhất 1 tháng', 'sắp áp dụng')
  await rulebook.expectRow('Các lần thay đổi', '28/04/2022 – 02/07/2023', 'ít nhất 36 tháng')

  await callBack()
  await decisionForm.expectAhead(`${vacant.title}: hết khuyết`)
  await decisionForm.expectAheadNot('chưa đủ')
  await rulebook.open('/rules?asOf=2023-06-30')
  await rulebook.expectRow('Quy định có hiệu lực', RULE, 'ít nhất 36 tháng')
  await rulebook.open('/rules?asOf=2023-07-03')
  await rulebook.expectRow('Quy định có hiệu lực', RULE, 'ít nhất 1 tháng')
  await shell.expectPastDay('03/07/2023')
})

test('a rule is put right, ends with its basis, and is only read by those who may not write it', async ({
  as,
  rulebook,
}) => {
  await as('truongban')
  await rulebook.open('/rules/secondment-maximum')
  await rulebook.end({ 'Thôi áp dụng từ ngày': '01012020', 'Căn cứ': 'Bãi bỏ' })
  await rulebook.expectProblem(/Chọn ngày muộn hơn/)
  await as('kiemtra')
  await rulebook.open('/rules/secondment-maximum')
  await rulebook.expectRow('Các lần thay đổi', 'Nghị định 138/2020/NĐ-CP', 'chưa kiểm chứng')
  await rulebook.expectReadOnly()
  await rulebook.open('/standards/commune-secretary')
  await rulebook.expectReadOnly()
})

test('what was decided in spite of a rule is listed with its calculation and reason, narrowed and taken out', async ({
  as,
  page,
  rulebook,
}) => {
  await as('truongban')
  await rulebook.open('/rules/overrides')
  const table = 'Các trường hợp vượt quy định'
  await rulebook.expectRow(table, RULE, 'chưa đủ 36 tháng', 'nhiệm kỳ đại hội')
  await expect(page.getByText('Cộng: 4 trường hợp')).toBeVisible()
  await rulebook.open('/rules/overrides?rule=rotation-minimum&from=01/01/2022&to=31/12/2022')
  await expect(page.getByText('Cộng: 2 trường hợp')).toBeVisible()
  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Xuất danh sách' }))
  const cells = cellsOf(bytes).flat()
  expect(cells).toContain('CÁC TRƯỜNG HỢP VƯỢT QUY ĐỊNH')
  expect(cells.join('\n')).toContain('chưa đủ 36 tháng')
  await page.getByRole('table', { name: table }).getByRole('link').nth(1).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quyết định')
  await expect(page.getByRole('main')).toContainText('Vẫn thực hiện vì')
})

test('a standard is raised from a day on, and its holders lack it from then', async ({
  as,
  figure,
  page,
  rulebook,
}) => {
  await as('chuyenvien')
  await figure.open('managed-cadres-standard')
  await figure.expectSays(`${managedCount()}/${managedCount()}`, '100%')
  await rulebook.open('/standards')
  await rulebook.openRow('Trưởng phòng')
  await rulebook.change({
    'Áp dụng từ ngày': '01062023',
    'Chuyên môn ít nhất': 'Tiến sĩ',
    'Căn cứ': 'Đề án 05-ĐA/HU',
  })
  await rulebook.expectClosed()
  await rulebook.expectRow('Các lần thay đổi', 'từ 01/06/2023', 'Tiến sĩ trở lên')
  await figure.open('managed-cadres-standard')
  await expect(page.getByRole('main')).not.toContainText('100%')
  await rulebook.open(`/standards/gaps?unit=${unitOfCode('P-NOIVU')}`)
  await rulebook.expectRow('Người giữ chức danh chưa đạt tiêu chuẩn', 'Trưởng phòng Nội vụ', 'cần Tiến sĩ trở lên')
})

test('a person is held against the posts held and against another, with the papers that prove it', async ({
  as,
  decisionForm,
  page,
  rulebook,
}) => {
  await as('chuyenvien')
  await rulebook.open(`/people/${rotated.id}?tab=standards`)
  await rulebook.expectPoint(rotated.title, 'Chuyên môn', 'Đại học trở lên', 'Đạt')
  await rulebook.expectPoint(rotated.title, 'Lý luận chính trị', 'Trung cấp trở lên', /Lê Hồng Phong|Học viện/)
  await rulebook.open('/standards/gaps')
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByText('chưa đạt tiêu chuẩn').first()).toBeVisible()
  await rulebook.compareWith('Chủ tịch UBND huyện')
  await rulebook.expectPoint('Chủ tịch UBND huyện', 'Lý luận chính trị', 'Cao cấp trở lên', 'Chưa đạt')
  const id = /people\/([a-z0-9]+)/.exec(page.url())?.[1]
  await rulebook.open(`/movements/new?person=${id}&kind=transfer`)
  await decisionForm.takeEffectOn('03072023')
  await decisionForm.tell(1, { seat: vacant.title, seatLetters: vacant.title, isDecided: true })
  await decisionForm.expectAhead('Tiêu chuẩn chức danh', /chưa đạt lý luận chính trị|chưa đạt chuyên môn/)
})

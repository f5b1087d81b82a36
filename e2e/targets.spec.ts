import { setCalled, unitOfCode } from './district'
import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

const WOMEN = 'Tỷ lệ cán bộ nữ trong quy hoạch cấp ủy xã, thị trấn'
const DENSITY = 'Mật độ đường đô thị'
const INCOME = 'Thu nhập bình quân đầu người'

test('an officer states a value with its proof, and the target that lacked a number is reached', async ({
  as,
  page,
  targets,
}) => {
  await as('chuyenvien')
  await targets.open()
  await targets.expectRow('Chỉ tiêu', WOMEN, 'thiếu số')
  await targets.openTarget(WOMEN)
  await targets.state({ 'Kết quả': '26,5', 'Nguồn chứng minh': 'Báo cáo công tác quy hoạch' })
  await targets.expectProblem('Ghi số, ký hiệu của văn bản.')
  await targets.resend({ 'Số văn bản': '97-BC/BTCHU' }, 'Ghi kết quả')
  await targets.expectClosed()
  await targets.expectSays('26,5%', 'vượt 1,5 điểm phần trăm')
  await targets.expectRow('Các lần ghi kết quả', '30/06/2023', 'Báo cáo công tác quy hoạch, 97-BC/BTCHU')
  await targets.open('/targets?standing=passed')
  await targets.expectRow('Chỉ tiêu', WOMEN, '26,5%')
  await targets.open('/targets?asOf=2023-06-29')
  await targets.expectRow('Chỉ tiêu', WOMEN, 'thiếu số')
  await as('kiemtra')
  await targets.open('/targets')
  await targets.openTarget(WOMEN)
  await expect(page.getByRole('button', { name: 'Ghi kết quả' })).toHaveCount(0)
})

test('an adjusted target keeps both values, and eighteen become seventeen', async ({ as, figure, targets }) => {
  await as('truongban')
  await figure.open('targets-met')
  await figure.expectSays('18')
  await targets.open()
  await targets.openTarget(INCOME)
  await targets.adjust({
    'Mức phải đạt mới': '75',
    'Áp dụng từ ngày': '01062023',
    'Văn bản điều chỉnh': 'Kết luận 121-KL/HU ngày 30/5/2023',
  })
  await targets.expectClosed()
  await targets.expectSays('đã điều chỉnh 01 lần', 'chưa đến hạn', 'còn thiếu 2,5 triệu đồng/người/năm')
  await targets.expectRow('Mức phải đạt qua các thời kỳ', '10/07/2020 – 31/05/2023', '70 triệu đồng/người/năm')
  await targets.expectRow('Mức phải đạt qua các thời kỳ', 'từ 01/06/2023', '75 triệu đồng/người/năm', '121-KL/HU')
  await figure.open('targets-met')
  await figure.expectSays('17')
  await figure.expectSaysNot(INCOME)
  await figure.open('targets-met', '?asOf=2023-05-31')
  await figure.expectSays('18', INCOME)
})

test('the target that the district adjusted says what it asked for before', async ({ as, targets }) => {
  await as('thuongtruc')
  await targets.open('/targets?asOf=2022-12-14')
  await targets.expectRow('Chỉ tiêu', DENSITY, 'chưa đến hạn', 'còn thiếu')
  await targets.open()
  await targets.expectRow('Chỉ tiêu', DENSITY, 'đã điều chỉnh', 'vượt')
  await targets.openTarget(DENSITY)
  await targets.expectRow('Các lần ghi kết quả', '31/12/2021', '8,1', '10')
  await targets.expectRow('Các lần ghi kết quả', '31/12/2022', '8,6', '8,5', '452/BC-UBND')
})

test('the matrix opens the proof of a cell, and a finding changes it', async ({ as, figure, targets }) => {
  await as('chuyenvien')
  const ward = setCalled('Tiêu chuẩn thành lập phường')
  const TREES = 'Đất cây xanh sử dụng công cộng bình quân đầu người'
  await targets.open(`/targets/sets/${ward.id}`)
  await targets.openCell('Chưa đạt', TREES, 'Xã Tứ Hiệp')
  await targets.expectRow('Các lần xác nhận', '15/05/2023', 'chưa đạt', '/BC-UBND')
  await targets.state({ Đạt: 'met', 'Nguồn chứng minh': 'Biên bản nghiệm thu vườn hoa', 'Số văn bản': '77/BB-UBND' })
  await targets.expectClosed()
  await targets.expectRow('Các lần xác nhận', '30/06/2023', 'đạt', 'Biên bản nghiệm thu vườn hoa', '77/BB-UBND')
  await targets.open(`/targets/sets/${ward.id}`)
  await targets.openCell('Đạt', TREES, 'Xã Tứ Hiệp')
  await figure.open('district-standards-met')
  await figure.expectSays('30/34')
})

test('a commune sees its own column alone', async ({ as, page, targets }) => {
  await as('xatuhiep')
  const ward = setCalled('Tiêu chuẩn thành lập phường')
  await targets.open('/targets/sets')
  await expect(page.getByText('Tiêu chuẩn thành lập quận')).toHaveCount(0)
  await targets.open(`/targets/sets/${ward.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xã Tứ Hiệp')
  await expect(page.getByRole('main')).not.toContainText('Đông Mỹ')
  const other = await page.request.get(`/targets/sets/${ward.id}/${ward.standardId}/${unitOfCode('UBND-DONGMY')}`)
  expect(other.status()).toBe(404)
})

test('a pasted register is looked at line by line and written in one go; the list is taken out', async ({
  as,
  page,
  targets,
}) => {
  await as('chuyenvien')
  await targets.open('/targets/import')
  const right = 'Tỷ lệ hộ dùng nước sạch | 05-CTr/HU | 100 | % | 31/12/2025'
  await targets.paste(`${right}\nTỷ lệ nước thải được xử lý | 05-CTr/HU | nhiều | % | 31/12/2025`)
  await targets.expectRow('Xem trước danh sách chỉ tiêu', 'Tỷ lệ nước thải', 'mức phải đạt «nhiều» không phải là số')
  await expect(page.getByRole('button', { name: /^Ghi \d+ chỉ tiêu/ })).toHaveCount(0)
  await targets.paste(`${right}\nTỷ lệ nước thải được xử lý | 05-CTr/HU | 50 | % | 31/12/2025`)
  await targets.hand.press(page.getByRole('button', { name: 'Ghi 2 chỉ tiêu' }))
  await page.waitForURL('**/targets')
  await targets.expectRow('Chỉ tiêu', 'Tỷ lệ nước thải được xử lý', 'thiếu số')
  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Xuất danh sách' }))
  expect(cellsOf(bytes).flat().join('\n')).toContain('Tỷ lệ hộ dùng nước sạch')
})

test('what the district is like is stated on its page with its source, and the report says it', async ({
  as,
  page,
  report,
  targets,
}) => {
  test.slow()
  await as('chuyenvien')
  await targets.open(`/organisation/units/${unitOfCode('UBND-THANHTRI')}`)
  await targets.expectSays('loại II', '6.349 ha', '300.677 người', 'Niên giám thống kê năm 2022')
  await targets.hand.press(page.getByRole('button', { name: 'Ghi số liệu' }))
  await targets.hand.select(page.getByRole('dialog').getByLabel('Đặc điểm'), 'Dân số')
  await targets.resend({ 'Giá trị': '301250', Nguồn: 'Công an huyện' }, 'Ghi số liệu')
  await targets.expectClosed()
  await targets.expectSays('301.250 người', 'Công an huyện')
  await as('truongban')
  await report.make('01062021', '30062023')
  await report.expectSays('đơn vị hành chính loại II, diện tích tự nhiên 6.349 ha, dân số 301.250 người', '18/18')
})

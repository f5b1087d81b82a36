import { cellsOf, fetchFile, wordsOf } from './files'
import { expect, test } from './office'

const TERM = 'from=2021-06-01&to=2023-06-30'

test('the form of the district leaders is found from the reports, a number opens its names, and the paper says the same', async ({
  as,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await page.goto('/reports')
  hand.forget()
  await hand.press(page.getByRole('link', { name: 'Biểu thống kê' }))
  await hand.press(page.getByRole('link', { name: /^Biểu 9B/ }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('lãnh đạo, quản lý cấp huyện')
  await hand.press(page.getByRole('link', { name: '13: Trong đó: Nữ, Ban Chấp hành' }))
  expect(hand.steps.length, hand.account).toBe(3)
  const names = page.getByRole('table', { name: 'Trong đó: Nữ – Ban Chấp hành' })
  await expect(names.locator('tbody').getByRole('row')).toHaveCount(13)
  await expect(page.getByText('Cộng: 13 người')).toBeVisible()

  const word = await fetchFile(page, page.getByRole('link', { name: 'Tải Word', exact: true }))
  expect(word.name).toMatch(/^bieu-so-9b-btctw.*\.docx$/)
  for (const words of ['HUYỆN ỦY THANH TRÌ', 'Biểu số 9B-BTCTW', 'NGƯỜI LẬP BIỂU', 'TRƯỞNG BAN', 'Ban Thường vụ'])
    expect(wordsOf(word.bytes)).toContain(words)
  const sheet = cellsOf((await fetchFile(page, page.getByRole('link', { name: 'Tải Excel', exact: true }))).bytes)
  expect(sheet.find(([first]) => first === 'Tổng số')?.slice(0, 3)).toEqual(['Tổng số', '41', '13'])
  await page.goBack()
})

test('rotations by direction in a period of one’s own: the act, its person and its paper', async ({
  as,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await page.goto(`/reports/forms/11?${TERM}`)
  await hand.press(page.getByRole('link', { name: '5: Tổng số, Cấp huyện, Xã → xã' }))
  const rows = page
    .getByRole('table', { name: /Xã → xã$/ })
    .locator('tbody')
    .getByRole('row')
  await expect(rows).toHaveCount(5)
  const list = await fetchFile(page, page.getByRole('link', { name: 'Excel kèm danh sách' }))
  const cells = cellsOf(list.bytes).flat()
  expect(cells).toContain('Phụ lục kèm theo Biểu số 11-BTCTW')
  await hand.press(rows.first().getByRole('link').first())
  await expect(page).toHaveURL(/\/people\//)
})

test('whoever answers for a commune fills in the form of it alone, in the name of its own committee', async ({
  as,
  page,
}) => {
  await as('xatuhiep')
  await page.goto('/reports/forms/9C')
  await expect(page.getByRole('link', { name: '1: Tổng số, Lãnh đạo cấp ủy, Bí thư' })).toBeVisible()
  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Tải Word', exact: true }))
  expect(wordsOf(bytes)).toContain('TỨ HIỆP')
  const other = await page.request.get('/reports/forms/9C?unit=nothing')
  expect(other.status()).toBe(404)
  expect((await page.request.get('/reports/forms/7')).status()).toBe(404)
})

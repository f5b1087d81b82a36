import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

test('a question that nobody foresaw: women up to forty with advanced theory, by sector, in three choices, opened to the names', async ({
  as,
  figure,
  hand,
  page,
}) => {
  await as('thuongtruc')
  await figure.open('managed-cadres')
  await hand.press(page.getByRole('link', { name: 'Bảng chéo' }))
  await expect(page.getByRole('heading', { level: 1, name: /^Bảng chéo/ })).toBeVisible()
  hand.forget()
  await hand.select(page.getByLabel('Dòng', { exact: true }), 'Khối công tác')
  await expect(page).toHaveURL(/rows=track/)
  await hand.select(page.getByLabel('Cột', { exact: true }), 'Lý luận chính trị')
  await expect(page).toHaveURL(/cols=theory/)
  await hand.select(page.getByLabel('Giới tính', { exact: true }), 'Nữ')
  await expect(page).toHaveURL(/sex=female/)
  expect(hand.steps.length, hand.account).toBe(3)
  await hand.select(page.getByLabel('Độ tuổi', { exact: true }), 'Từ 40 trở xuống')
  await expect(page).toHaveURL(/age=young/)

  const table = page.getByRole('table', { name: /Khối công tác và Lý luận chính trị/ })
  const numbers = table.locator('tbody').getByRole('link')
  const number = Number(await numbers.first().textContent())
  expect(number).toBeGreaterThan(0)
  await hand.press(numbers.first())
  const names = page.getByRole('table', { name: 'Danh sách của ô đang mở' }).locator('tbody').getByRole('row')
  await expect(names).toHaveCount(number)

  const { bytes } = await fetchFile(page, page.getByRole('link', { name: 'Xuất Excel' }))
  expect(cellsOf(bytes).flat().join(' ')).toContain('Điều kiện: Giới tính: Nữ; Độ tuổi: Từ 40 trở xuống')
  await hand.press(page.getByRole('button', { name: 'Lưu bảng' }))
  await hand.fill(page.getByRole('dialog').getByLabel('Tên bảng'), 'Nữ trẻ theo khối')
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }))
  await expect(page.getByRole('link', { name: 'Nữ trẻ theo khối' })).toBeVisible()

  await as('xatuhiep')
  await figure.open('managed-cadres', '/crosstab')
  await hand.press(page.getByRole('link', { name: 'Nữ trẻ theo khối' }))
  await expect(page).toHaveURL(/sex=female/)
  await expect(page.getByRole('button', { name: 'Bỏ', exact: true })).toHaveCount(0)
})

import { expect, test } from './office'

test('an officer adds a paper, has it take the place of another, and both say so', async ({ as, hand, page }) => {
  await as('chuyenvien')
  await hand.open('/documents/new')
  await hand.select(page.getByLabel('Loại văn bản'), 'Kế hoạch')
  await hand.fill(page.getByRole('textbox', { name: 'Số, ký hiệu' }), '120-KH/HU')
  await hand.fill(page.getByRole('textbox', { name: 'Trích yếu' }), 'Kế hoạch luân chuyển cán bộ năm 2023')
  await hand.fill(page.getByRole('textbox', { name: 'Cơ quan ban hành' }), 'Huyện ủy Thanh Trì')
  await hand.fill(page.getByRole('textbox', { name: 'Ngày ký' }), '01062023')
  await hand.press(page.getByRole('button', { name: 'Thêm văn bản' }))
  await page.waitForURL(/\/documents\/[a-z0-9]{16}$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kế hoạch 120-KH/HU')

  await hand.open('/documents?q=63-KH')
  await hand.press(page.getByRole('link', { name: 'Kế hoạch 63-KH/HU' }))
  await hand.press(page.getByRole('button', { name: 'Hết hiệu lực' }))
  const dialog = page.getByRole('dialog')
  await hand.fill(dialog.getByRole('textbox', { name: 'Thôi áp dụng từ ngày' }), '01062023')
  await hand.select(dialog.getByLabel('Văn bản thay thế'), 'Kế hoạch 120-KH/HU')
  await hand.press(dialog.getByRole('button', { name: 'Ghi hết hiệu lực' }))
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hết hiệu lực')
  await hand.press(page.getByRole('link', { name: 'Kế hoạch 120-KH/HU' }))
  await expect(page.getByRole('main')).toContainText('Thay cho')
  await hand.open('/documents?state=ended')
  await expect(page.getByRole('table', { name: 'Văn bản chỉ đạo' })).toContainText('thay bằng Kế hoạch 120-KH/HU')
})

test('a paper shows what rests on it, and its points are counted as they are written', async ({
  as,
  figure,
  hand,
  page,
}) => {
  await as('truongban')
  await hand.open('/documents/document-nq04')
  await expect(page.getByRole('link', { name: /không là người địa phương/ })).toBeVisible()
  await hand.open('/documents/document-qd80')
  await expect(page.getByRole('main')).toContainText('105-QĐ/TW')
  await figure.open('programme-tasks')
  await figure.expectSays('9', 'Bảo đảm an sinh xã hội')
  await hand.open('/documents/document-congress')
  await hand.press(page.getByRole('button', { name: 'Sửa nội dung' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Các khâu đột phá' }).fill('Hạ tầng đô thị\nCải cách hành chính')
  await hand.press(dialog.getByRole('button', { name: 'Ghi nội dung' }))
  await expect(dialog).toBeHidden()
  await figure.open('programme-breakthroughs')
  await figure.expectSays('Hạ tầng đô thị', 'Cải cách hành chính')
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(4)
})

test('everybody who reads papers reads these; only the office writes them', async ({ as, page }) => {
  for (const account of ['kiemtra', 'thuongtruc', 'xatuhiep'] as const) {
    await as(account)
    await page.goto('/documents/document-nq04')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghị quyết 04-NQ/TU')
    await expect(page.getByRole('button', { name: 'Hết hiệu lực' })).toHaveCount(0)
    expect((await page.goto('/documents/document-nq04/edit'))?.status()).toBe(403)
  }
})

import type { Account } from './fixtures'
import { expect, test } from './office'

const FULL = [
  'Bố trí không là người địa phương',
  /^Đến hạn trong/,
  'Biến động theo quý',
  'Lượt học viên theo loại lớp',
  /^Tuổi cán bộ/,
]
const HOMES: Record<Account, readonly (string | RegExp)[]> = {
  truongban: FULL,
  chuyenvien: FULL,
  kiemtra: FULL,
  thuongtruc: FULL,
  xatuhiep: FULL,
  quantri: ['Người dùng', 'Nhật ký'],
}

for (const [account, cards] of Object.entries(HOMES))
  test(`${account} opens a home that is full and says nothing it should not`, async ({ as, home, hand, page }) => {
    await as(account as Account)
    await home.open()
    await home.expectAlive(cards)
    for (const place of await page.getByRole('navigation', { name: 'Chính' }).getByRole('link').all()) {
      const answer = await page.request.get((await place.getAttribute('href')) ?? '')
      expect(answer.status(), `${await place.textContent()}`).toBe(200)
    }
    expect(hand.steps).toHaveLength(1)
  })

test('the sign-in page names the six accounts, and the way to real data is one page', async ({ as, hand, page }) => {
  await hand.open('/sign-in')
  for (const account of Object.keys(HOMES))
    await expect(page.getByRole('link', { name: account, exact: true })).toBeVisible()
  await as('quantri')
  await hand.open('/')
  await hand.press(page.getByRole('link', { name: 'Bắt đầu dữ liệu thật' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Bắt đầu dữ liệu thật' })).toBeVisible()
  for (const step of ['thư mục trống', 'mã dùng một lần', 'Lập tài khoản', 'Dựng cây tổ chức'])
    await expect(page.getByRole('main')).toContainText(step)
})

test('every page of a demonstration says that it is one, and on which day it works', async ({ as, hand, page }) => {
  await as('chuyenvien')
  await hand.open('/people')
  await expect(page.getByRole('complementary', { name: 'Dữ liệu trình diễn' })).toContainText(
    'ngày làm việc 30/06/2023',
  )
})

import { accountOf } from './district'
import { expect, test } from './office'
import { PASSWORD } from './worker'

test('a demonstration account signs in from its link and lands where it wanted to go', async ({
  hand,
  page,
  signIn,
  shell,
}) => {
  await hand.open('/movements')
  await signIn.expectHere()
  await signIn.takeAccount('chuyenvien')
  await hand.fill(page.getByLabel('Mật khẩu', { exact: true }), PASSWORD)
  await hand.press(page.getByRole('button', { name: 'Đăng nhập' }))
  await expect(page).toHaveURL(/\/movements$/)
  await shell.expectHeading('Quyết định, biến động')
})

test('a wrong password is refused in words, the name is kept and the password is not', async ({
  hand,
  page,
  signIn,
}) => {
  await hand.open('/sign-in')
  await signIn.enter('chuyenvien', 'khong phai mat khau')
  await signIn.expectRefused('Tên đăng nhập hoặc mật khẩu không đúng.')
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('chuyenvien')
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('')
  await signIn.enter('chuyenvien', PASSWORD)
  await expect(page).toHaveURL(/\/$/)
})

test('a name that nobody has is refused in the same words', async ({ hand, signIn }) => {
  await hand.open('/sign-in')
  await signIn.enter('khongcoai', PASSWORD)
  await signIn.expectRefused('Tên đăng nhập hoặc mật khẩu không đúng.')
})

test('after signing out nothing opens any more, not even by going back', async ({ hand, page, signIn, shell }) => {
  await hand.open('/sign-in')
  await signIn.enter('thuongtruc', PASSWORD)
  await shell.expectHeading('Tổng quan')
  await shell.signOut(accountOf('thuongtruc').displayName)
  await signIn.expectHere()
  await page.goto('/people')
  await signIn.expectHere()
  expect((await page.request.get('/api/search?q=an')).status()).toBe(401)
})

test('a one-time password has to be changed before anything opens', async ({
  as,
  hand,
  page,
  shell,
  signIn,
  users,
}) => {
  await as('quantri')
  const once = await users.create({ name: 'lan.nguyen', displayName: 'Nguyễn Thị Lan', role: 'Chuyên viên' })
  await page.context().clearCookies()

  await hand.open('/sign-in')
  await signIn.enter('lan.nguyen', once)
  await shell.expectHeading('Đổi mật khẩu')
  await page.goto('/people')
  await expect(page).toHaveURL(/\/password/)
  expect((await page.request.get('/api/people/export')).status()).toBe(401)

  await hand.open('/password')
  await signIn.replacePassword(once, 'mot cau de nho')
  await shell.expectHeading('Tổng quan')
  await page.context().clearCookies()
  await hand.open('/sign-in')
  await signIn.enter('lan.nguyen', once)
  await signIn.expectRefused('Tên đăng nhập hoặc mật khẩu không đúng.')
  await signIn.enter('lan.nguyen', 'mot cau de nho')
  await shell.expectHeading('Tổng quan')
})

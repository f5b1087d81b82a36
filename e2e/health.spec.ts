import { expect, test } from './fixtures'

test('the server says that its database answers', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toEqual({ ok: true })
})

test('without a session a page leads to the sign-in and an address under /api answers 401', async ({
  page,
  request,
}) => {
  await page.goto('/people')
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible()
  expect((await request.get('/api/search?q=an')).status()).toBe(401)
})

test('a ready session opens the house', async ({ page, as }) => {
  await as('chuyenvien')
  await page.goto('/people')
  await expect(page).toHaveURL(/\/people$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

import { boardId, everybody } from './district'
import { expect, test } from './office'

test('J10: a page for the screen of the meeting, without a name; a round tried; a question that nobody foresaw', async ({
  as,
  board,
  hand,
  page,
}) => {
  test.slow()
  await as('thuongtruc')
  await hand.open('/')
  await hand.press(page.getByRole('link', { name: 'Trang họp' }))
  await expect(
    page.getByRole('heading', { level: 2, name: /^Chỉ tiêu: \d+ đạt và vượt, \d+ chưa đến hạn, \d+ thiếu số$/ }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Biến động theo quý' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('17/32')
  const answer = await page.request.get('/meeting')
  const html = await answer.text()
  expect(everybody().filter(({ name }) => html.includes(name))).toEqual([])

  await hand.press(page.getByRole('link', { name: 'Phương án luân chuyển' }))
  await hand.press(page.locator(`a[href="/movements/boards/${boardId()}"]`))
  await expect(board.ahead).toContainText('17/32')
  await hand.press(page.getByRole('link', { name: /^So sánh/ }))
  await expect(page.getByRole('table', { name: 'So sánh các phương án' })).toBeVisible()
  console.log(`J10: ${hand.steps.length} steps to the variants side by side`)
  expect(hand.steps.length, hand.account).toBeLessThanOrEqual(5)
})

test('the page for the meeting is of the day that is looked at, and a commune’s officer sees the commune alone', async ({
  as,
  page,
}) => {
  await as('xatuhiep')
  await page.goto('/meeting?asOf=2022-06-30')
  await expect(page.getByRole('main')).toContainText('tại ngày 30/06/2022')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tứ Hiệp')
  await as('quantri')
  expect((await page.goto('/meeting'))?.status()).toBe(403)
})

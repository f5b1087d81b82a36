import { boardId, chairFromElsewhere, hurried, lastRotated, localChairs } from './district'
import { expect, PHONE, test } from './office'

const [first, second, third, fourth] = localChairs()
if (!first || !second || !third || !fourth) throw new Error('The demonstration has no four local chairs')
const away = chairFromElsewhere(first.unitId)
const guest = lastRotated()

const DESK = { width: 1440, height: 900 }
/** What a person does in three minutes, three seconds a step. */
const THREE_MINUTES = 60

test('one more head who is not local, by keys alone: 17 of 32 become 18, and the draft decision is made', async ({
  as,
  board,
  hand,
  page,
}) => {
  test.slow()
  await as('chuyenvien')
  hand.useKeyboardAlone()
  await board.make('Đợt 2 năm 2023')
  await board.go(first.name)
  await board.go(away.title, 'Shift+Enter')
  await board.expectAt(first.title, away.name)
  await board.expectAt(away.title, first.name)
  await board.expectRate('17/32 (53,1%) → 18/32 (56,3%)', '5/16 (31,3%) → 6/16 (37,5%)')
  await board.expectSaved()
  await hand.press(page.getByRole('button', { name: 'Lập dự thảo quyết định' }))
  await page.waitForURL(/\/movements\/[a-z0-9]+\/edit$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Sửa bản nháp' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Trích yếu' })).toHaveValue('Về việc luân chuyển cán bộ')
  console.log(`J10 18 of 32: ${hand.steps.length} steps, ${hand.seconds} s`)
  expect(hand.steps.length, hand.account).toBeLessThanOrEqual(8)
  expect(hand.seconds).toBeLessThanOrEqual(180)
})

test('the second round of 2023 by keys alone: three chairs go round and make 8 of 16, a fourth makes 9; all stays', async ({
  as,
  board,
  hand,
  page,
}) => {
  test.slow()
  await as('thuongtruc')
  hand.useKeyboardAlone()
  await board.make('Nếu luân chuyển thêm ba đồng chí')
  await board.go(first.name)
  await board.go(second.title)
  await expect(board.tray).toContainText(second.name)
  await board.takeWaiting()
  await board.go(third.title)
  await board.takeWaiting()
  await board.go(first.title)
  await board.expectRate('5/16 (31,3%) → 8/16 (50,0%)', '17/32 (53,1%) → 20/32 (62,5%)')
  console.log(`A12 8 of 16: ${hand.steps.length} steps, ${hand.seconds} s`)
  expect(hand.steps.length, hand.account).toBeLessThanOrEqual(14)
  await board.go(fourth.name)
  await board.go(away.title, 'Shift+Enter')
  await board.expectRate('5/16 (31,3%) → 9/16 (56,3%)')
  expect(hand.steps.length, hand.account).toBeLessThanOrEqual(THREE_MINUTES)
  await board.expectSaved()
  await page.reload()
  await board.expectAt(second.title, first.name)
  await board.expectRate('9/16 (56,3%)')
  await expect(page.getByRole('button', { name: 'Lập dự thảo quyết định' })).toHaveCount(0)
})

test('a card is carried with the mouse, put back, taken back, and moved by arrows', async ({ as, board, page }) => {
  await as('truongban')
  await page.setViewportSize(DESK)
  await board.make('Thử bằng chuột')
  await board.drag(first.title, second.title)
  await board.expectAt(second.title, first.name)
  await board.expectAt(first.title, 'còn khuyết')
  await expect(board.tray).toContainText(second.name)
  await board.tray.getByRole('button', { name: /^Sang / }).click()
  await board.expectAt(first.title, second.name)
  await expect(board.tray).not.toContainText(second.name)
  await board.expectSaved()
  await page.keyboard.press('Control+z')
  await expect(board.tray).toContainText(second.name)
  await page.keyboard.press('Control+z')
  await board.expectAt(first.title, first.name)
  await board.expectRate('17/32 (53,1%)')
  await board.seat(first.title).focus()
  await page.keyboard.press('Enter')
  await expect(board.tray).toContainText(`Đang chuyển ${first.name}`)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(board.tray).not.toContainText('Đang chuyển')
  await expect(page.locator('[data-seat]:focus')).not.toHaveAccessibleName(new RegExp(`^${first.title}`))
})

test('on a telephone a tap picks up and a tap puts down', async ({ as, board, page }) => {
  await as('truongban')
  await page.setViewportSize(PHONE)
  await board.make('Thử trên điện thoại')
  await board.seat(first.title).click()
  await expect(board.tray).toContainText(`Đang chuyển ${first.name}`)
  await board.seat(second.title).click()
  await board.expectAt(second.title, first.name)
  await expect(board.tray).toContainText(second.name)
})

test('somebody from outside the board is brought in, and his own post opens', async ({ as, board, page }) => {
  await as('chuyenvien')
  await board.make('Thử người ngoài bàn')
  const box = page.getByRole('combobox', { name: 'Đưa người ngoài bàn vào' })
  await board.hand.choose(box, hurried(guest.name), guest.name)
  await board.go(first.title)
  await expect(board.seat(first.title)).toHaveAccessibleName(/, từ /)
  await expect(board.tray).toContainText(first.name)
  await expect(board.ahead).toContainText('Vị trí mở ra')
  await expect(board.ahead).toContainText(guest.title)
  await expect(board.ahead).toContainText('chưa đủ 36 tháng')
})

test('variants stand side by side, and a leader tries on a copy of the office’s board', async ({ as, board, page }) => {
  await as('thuongtruc')
  await page.goto(`/movements/boards/${boardId()}`)
  await expect(page.getByRole('searchbox', { name: /^Tìm người/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'So sánh' }).click()
  const table = page.getByRole('table', { name: 'So sánh các phương án' })
  await expect(table.getByRole('row').filter({ hasText: '5/16' })).toContainText('8/16 (50,0%)')
  await page.goBack()
  await page.getByRole('button', { name: 'Chép thành bàn của tôi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(bản chép)')
  await expect(page.getByRole('button', { name: 'Lập dự thảo quyết định' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Chép phương án' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Chép' }).click()
  await page.waitForURL(/variant=/)
  await page.getByRole('button', { name: 'Đặt lại' }).click()
  await board.expectSaved()
  await board.expectRate('17/32 (53,1%)')
})

test('with over two hundred seats a card moves in less than a tenth of a second', async ({ as, board, page }) => {
  test.slow()
  await as('chuyenvien')
  await page.setViewportSize(DESK)
  await page.goto('/movements/boards/new')
  await page.getByRole('textbox', { name: 'Tên' }).fill('Mọi chức danh lãnh đạo')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Lập bàn' }).click()
  await board.expectRate('17/32 (53,1%)')
  expect(await page.locator('[data-seat]').count()).toBeGreaterThanOrEqual(200)
  await board.go(first.name)
  await page.evaluate(() => {
    let pressed = 0
    const note = ({ key }: KeyboardEvent) => {
      if (key === 'Enter') pressed = performance.now()
    }
    addEventListener('keydown', note, { capture: true })
    const seen = new MutationObserver(() => {
      if (pressed && document.querySelector('.seat.moved'))
        document.body.dataset.took ??= String(performance.now() - pressed)
    })
    seen.observe(document.querySelector('.board') as Element, { subtree: true, childList: true, attributes: true })
  })
  await board.go(second.title)
  await board.expectAt(second.title, first.name)
  const took = Number(await page.evaluate(() => document.body.dataset.took))
  console.log(`a move among ${await page.locator('[data-seat]').count()} seats: ${took.toFixed(1)} ms`)
  expect(took).toBeGreaterThan(0)
  expect(took).toBeLessThan(100)
})

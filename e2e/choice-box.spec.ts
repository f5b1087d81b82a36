import { expect, test } from './fixtures'
import { ChoiceBox } from './pages/choice-box'

test.beforeEach(async ({ as, page }) => {
  await as('chuyenvien')
  await page.goto('/movements/new')
  await page.waitForLoadState('networkidle')
})

const people = (page: ConstructorParameters<typeof ChoiceBox>[0]) => new ChoiceBox(page, /^1\. Cán bộ/)

test('leaving the field with Tab or with the mouse chooses nobody, and says so', async ({ page }) => {
  const box = people(page)
  await box.type('nguyen')
  await page.keyboard.press('Tab')
  await box.expectNothingChosen()
  await expect(page.getByText('Chưa chọn dòng nào trong danh sách')).toBeVisible()
  await box.type('nguyen')
  await page.getByRole('heading', { level: 1 }).click()
  await box.expectNothingChosen()
})

test('Enter takes the marked row, Escape keeps it, and editing by hand clears it', async ({ page }) => {
  const box = people(page)
  await box.type('nguyen')
  const name = await box.name(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await box.expectChosen(name)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await box.expectChosen(name)
  await page.keyboard.press('Backspace')
  await box.expectNothingChosen()
})

test('a click while Telex is composing posts the person who was under the mouse', async ({ page, context }) => {
  const box = people(page)
  const keyboard = await context.newCDPSession(page)
  await box.box.click()
  for (const text of ['nguye', 'nguyê', 'nguyễ'])
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect(box.options.nth(1)).toBeVisible()
  const name = await box.name(1)
  const hint = await box.hint(1)
  await box.options.nth(1).click()
  await box.expectChosen(name)
  const clicked = await box.postedId()
  await page.keyboard.press('Tab')
  await box.expectChosen(name)

  await box.type('nguyen')
  await box.options.filter({ hasText: name }).filter({ hasText: hint }).click()
  expect(await box.postedId()).toBe(clicked)
})

test('a day is read as it is typed here, and shown in full on leaving the field', async ({ page }) => {
  const field = page.getByLabel('Có hiệu lực từ ngày')
  for (const typed of ['05091988', '5/9/1988', '5-9-1988']) {
    await field.fill(typed)
    await field.blur()
    await expect(field).toHaveValue('05/09/1988')
  }
  await field.fill('30/02/2023')
  await field.blur()
  await expect(page.getByText('«30/02/2023» không phải là một ngày')).toBeVisible()
})

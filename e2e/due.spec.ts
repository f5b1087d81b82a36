import { accountOf } from './district'
import { cellsOf, fetchFile } from './files'
import { expect, test } from './office'

const MANDATE = 'Hết nhiệm kỳ'
const REASON = 'Đã có chủ trương bố trí công tác khác'

for (const how of ['the mouse', 'the keyboard alone'] as const)
  test(`Monday’s list with ${how}: one draft for three of a kind, the rest on paper, one case that needs nothing`, async ({
    as,
    decision,
    decisionForm,
    due,
    hand,
    home,
    page,
  }) => {
    test.slow()
    await as('chuyenvien')
    await due.open()
    const all = await due.count('Cần làm')
    const begun = await due.count('Đang làm')
    const three = await due.names(MANDATE)
    const [first = ''] = await due.names('Bổ nhiệm lại')
    expect(three).toHaveLength(3)
    hand.forget()
    if (how === 'the keyboard alone') hand.useKeyboardAlone()

    await due.pick(...three)
    await due.prepare()
    for (const [at, name] of three.entries()) await decisionForm.expectPerson(at + 1, name)
    await expect(page.getByLabel('Trích yếu')).toHaveValue('Về việc giới thiệu ứng cử đối với 03 đồng chí')
    await expect(page.getByLabel('Có hiệu lực từ ngày')).toHaveValue('25/07/2023')
    await decisionForm.saveDraft()
    for (const name of three) await decision.expectAct(name, 'Giới thiệu ứng cử')

    await due.open()
    await due.expectPile('Cần làm', all - 3)
    await due.expectPile('Đang làm', begun + 3)
    await due.pick(first)
    await due.dismiss(REASON)
    await due.expectPile('Cần làm', all - 4)
    await due.expectGone(first)

    await due.openPaper()
    await due.expectPaper({
      printedBy: accountOf('chuyenvien').displayName,
      many: all - 4,
      without: [first, ...three],
    })
    console.log(`J5 with ${how}: ${hand.steps.length} steps`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(13)

    await home.open()
    await expect(page.getByRole('link', { name: `Cả ${all - 4} việc` })).toBeVisible()
    await due.open()
    await due.turnTo('Đã bỏ qua')
    await due.expectCase(first, REASON, accountOf('chuyenvien').displayName, 'Bổ nhiệm lại')
    await due.pick(first)
    await due.takeBack()
    await due.expectPile('Đã bỏ qua', 0)
    await due.turnTo('Cần làm')
    await due.expectCase(first, 'Bổ nhiệm lại')
    await due.expectPile('Cần làm', all - 3)
  })

test('cases of different kinds make no decision: the page says so before and after the button', async ({
  as,
  due,
  page,
}) => {
  await as('chuyenvien')
  await due.open()
  const [one = ''] = await due.names(MANDATE)
  const [other = ''] = await due.names('Bổ nhiệm lại')
  await due.pick(one, other)
  await due.expectRefused('Các việc đã chọn khác loại nhau')
  const keys = await page
    .locator('input[name=case]:checked')
    .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => `case=${value}`))
  await page.goto(`/movements/new?${keys.join('&')}`)
  await expect(page.getByRole('main')).toContainText('Các việc đã chọn khác loại nhau')
  await expect(page.getByRole('button', { name: 'Lưu nháp' })).toHaveCount(0)
})

test('the list is kept in the address: days, kind, unit and grouping', async ({ as, due, hand, page }) => {
  await as('chuyenvien')
  await due.open()
  await hand.press(page.getByRole('link', { name: '365 ngày' }))
  await page.waitForURL(/days=365/)
  await hand.press(page.getByRole('link', { name: 'Theo đơn vị' }))
  await page.waitForURL(/by=unit/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('365 ngày')
  await expect(
    page.getByRole('rowheader', { name: 'Ban Tổ chức Huyện ủy' }).or(page.locator('.group-head').first()),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Theo đơn vị' })).toHaveAttribute('aria-current', 'true')
})

test('calendar and workbook hold the list as filtered; who may export nothing gets neither', async ({
  as,
  due,
  page,
}) => {
  await as('chuyenvien')
  await due.open('?kind=mandate')
  const names = await due.names(MANDATE)
  const calendar = await fetchFile(page, due.calendarLink)
  expect(calendar.name).toBe('viec-den-han-2023-06-30.ics')
  const text = calendar.bytes.toString('utf8').replace(/\r\n /g, '')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(names.length)
  for (const name of names) expect(text).toContain(`SUMMARY:Hết nhiệm kỳ: ${name}`)
  const cells = cellsOf((await fetchFile(page, due.workbookLink)).bytes).flat()
  for (const name of names) expect(cells).toContain(name)
  await as('kiemtra')
  for (const format of ['ics', 'xlsx'])
    expect((await page.request.get(`/api/movements/due?format=${format}`)).status()).toBe(403)
  await due.open()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

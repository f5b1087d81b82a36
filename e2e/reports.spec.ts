import { accountOf } from './district'
import { cellsOf, wordsOf } from './files'
import { expect, test } from './office'

for (const how of ['the mouse', 'the keyboard alone'] as const)
  test(`with ${how} the report is prepared by the officer, checked and issued by the head, and the file stays as it was`, async ({
    as,
    hand,
    page,
    report,
  }) => {
    test.slow()
    await as('chuyenvien')
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    const id = await report.make('01062021', '30062023')
    await report.expectStep('Dự thảo')
    await report.expectSays('17/32', '53,1%', '12.405', '38.718', '1.553')
    await report.openNumber('17/32')
    await report.expectOpened('17/32', 'Mở cả danh sách', 'Bí thư Đảng ủy')
    await report.closeNumber()

    const sentence = page.getByRole('button', { name: /^Sửa câu: / }).first()
    const beginning = ((await sentence.getAttribute('aria-label')) ?? '').replace('Sửa câu: ', '').slice(0, 30)
    await report.rewrite(beginning, 'Câu này do đồng chí chuyên viên viết lại.')
    await report.open(id)
    await report.expectSays('Câu này do đồng chí chuyên viên viết lại.')
    await expect(page.getByText('Bản dự thảo, chờ Trưởng Ban kiểm tra.')).toBeVisible()

    await as('truongban')
    await report.open(id)
    await report.check()
    await report.issue('86', '30062023', accountOf('truongban').displayName)
    await report.expectStep('Đã phát hành')
    const first = await report.file('Word')
    const words = wordsOf(first.bytes)
    expect(words).toContain('53,1')
    expect(words).toContain('Câu này do đồng chí chuyên viên viết lại.')
    expect(words).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(words).toContain('Số 86-BC/BTCHU')
    expect(words).toContain('12.405')
    expect(cellsOf((await report.file('Excel')).bytes).flat()).toContain('17/32')

    await report.open(id)
    await expect(page.getByRole('button', { name: /^Sửa câu/ })).toHaveCount(0)
    const second = await report.file('Word')
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    await report.openNumber('17/32')
    await expect(page).toHaveURL(/\/figures\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('17/32')
    console.log(`J7 with ${how}: ${hand.steps.length} steps, about ${hand.seconds} s`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(30)
  })

test('by keyboard alone a number of the report shows its names, Escape closes them and leads back to it', async ({
  as,
  hand,
  page,
  report,
}) => {
  await as('chuyenvien')
  hand.useKeyboardAlone()
  await report.make('01062021', '30062023')
  await report.openNumber('17/32')
  await report.expectOpened('Bí thư Đảng ủy')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Số liệu đang mở' })).toBeHidden()
  await expect(page.getByRole('article').getByRole('link', { name: '17/32', exact: true }).first()).toBeFocused()
})

test('a period that has nothing says so and never states a nought', async ({ as, page, report }) => {
  await as('truongban')
  await report.make('01012010', '31122010')
  await expect(page.getByRole('main')).toContainText('không có số liệu')
})

test('whoever leads the committee reads the report and cannot change a word of it', async ({ as, page, report }) => {
  await as('chuyenvien')
  const id = await report.make('01062021', '30062023')
  await as('thuongtruc')
  await report.open(id)
  await report.expectSays('53,1%')
  await expect(page.getByRole('button', { name: /Sửa câu|Kiểm tra|Phát hành|Bỏ bản dự thảo/ })).toHaveCount(0)
})

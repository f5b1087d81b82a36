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

test('the inspector finds the report as it was issued, whole; once it is taken back it says so, and the next one names it', async ({
  as,
  page,
  report,
}) => {
  test.slow()
  await as('truongban')
  const id = await report.make('01062021', '30062023')
  await report.check()
  await report.issue('86', '30062023', accountOf('truongban').displayName)
  const { bytes } = await report.file('Word')

  await as('kiemtra')
  await report.open(id)
  await expect(page.getByText('Nguyên vẹn như lúc phát hành.')).toBeVisible()
  expect(Buffer.compare((await report.file('Word')).bytes, bytes)).toBe(0)
  await expect(page.getByRole('button', { name: /Thu hồi báo cáo|Lập báo cáo bổ sung/ })).toHaveCount(0)

  await as('truongban')
  await report.open(id)
  await report.withdraw('Công văn số 45-CV/BTCHU', 'Thiếu số liệu một xã')
  await expect(page.getByText('Báo cáo đã được thu hồi ngày 30/06/2023.')).toBeVisible()
  await report.follow('Thay thế')
  await report.expectSays('thay thế Báo cáo số 86-BC/BTCHU ngày 30/6/2023', 'Nội dung thay đổi')
  await page.goto('/reports')
  await expect(page.getByRole('row').filter({ hasText: '86-BC/BTCHU' }).last()).toContainText('Đã thu hồi')
  await report.open(id)
  await report.expectSays('12.405')
  expect(Buffer.compare((await report.file('Word')).bytes, bytes)).toBe(0)
})

test('two people at one sentence lose nothing: both texts are shown and one is chosen', async ({
  as,
  page,
  report,
}) => {
  await as('chuyenvien')
  const id = await report.make('01062021', '30062023')
  const colleague = await page.context().newPage()
  await colleague.goto(`/reports/${id}`)
  const write = async (on: typeof page, text: string) => {
    await on.getByLabel('Đoạn tự viết').fill(text)
    await on.getByRole('button', { name: 'Ghi', exact: true }).click()
  }
  for (const on of [page, colleague])
    await on.getByRole('article').getByRole('button', { name: 'Viết thêm đoạn' }).last().click()
  await write(colleague, 'Lời của người thứ nhất.')
  await expect(colleague.getByRole('article')).toContainText('Lời của người thứ nhất.')
  await write(page, 'Lời của người thứ hai.')
  const conflict = page.getByRole('alert').filter({ hasText: 'Hai người cùng sửa câu này.' })
  await expect(conflict).toContainText('Lời của người thứ nhất.')
  await expect(conflict).toContainText('Lời của người thứ hai.')
  await expect(page.getByText('Phải sửa trước')).toBeVisible()
  await conflict.getByRole('button', { name: 'Lấy lời này' }).click()
  await expect(conflict).toBeHidden()
  await report.expectSays('Lời của người thứ hai.')
  await colleague.close()
})

for (const how of ['the mouse', 'the keyboard alone'] as const)
  test(`with ${how} the committee asks for the communes’ reports, one is sent, sent back with remarks, sent again, accepted`, async ({
    as,
    hand,
    home,
    page,
    report,
  }) => {
    test.slow()
    await as('chuyenvien')
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    await report.ask('05072023', 'Gửi cả số đảng viên')
    const asked = page.url()
    const row = page.getByRole('row').filter({ hasText: 'Đảng bộ xã Tứ Hiệp' })
    await expect(row).toContainText('Chưa lập')

    await as('xatuhiep')
    await home.open()
    await hand.press(page.getByRole('link', { name: /^Báo cáo .*hạn gửi 05\/07\/2023/ }))
    await expect(page.getByRole('row').filter({ hasText: 'Đảng bộ xã' })).toHaveCount(1)
    await hand.press(page.getByRole('button', { name: 'Lập báo cáo' }))
    await expect(page.getByRole('article')).toBeVisible()
    await report.addWords('Đảng ủy xã kiện toàn chi ủy trong quý III.')
    await report.send()
    const sent = page.url()

    await as('chuyenvien')
    await home.open()
    await expect(page.getByRole('link', { name: '1 báo cáo đơn vị đã gửi' })).toBeVisible()
    await page.goto(asked)
    await expect(row).toContainText('Đã gửi, chờ xem')
    await hand.press(row.getByRole('link', { name: 'Đảng bộ xã Tứ Hiệp' }))
    await report.expectSays('Đảng ủy xã kiện toàn chi ủy trong quý III.')
    await report.answer('Trả lại để sửa', 'Ghi rõ số chi ủy phải kiện toàn')
    await as('xatuhiep')
    await page.goto(sent)
    await expect(page.getByText('Ghi rõ số chi ủy phải kiện toàn')).toBeVisible()
    await report.send()
    await as('chuyenvien')
    await page.goto(sent)
    await report.answer('Nhận báo cáo')
    await page.goto(asked)
    await expect(row).toContainText('Đã nhận')
    console.log(`J9, the unit's part, with ${how}: ${hand.steps.length} steps, about ${hand.seconds} s`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(24)
  })

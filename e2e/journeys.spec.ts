import { holderOf, membersOf, unitOfCode } from './district'
import { expect, test } from './office'
import { PASSWORD } from './worker'

const own = holderOf('Bí thư Đảng ủy xã Tứ Hiệp')
const PDF = Buffer.from('%PDF-1.7 a degree')
const HANDS = ['the mouse', 'the keyboard alone'] as const

for (const how of HANDS)
  test(`the first morning with ${how}: from the sign-in page to a full overview and the way to real data`, async ({
    hand,
    home,
    page,
    shell,
    signIn,
  }) => {
    test.slow()
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    await hand.open('/sign-in')
    await signIn.takeAccount('truongban')
    await hand.fill(page.getByLabel('Mật khẩu', { exact: true }), PASSWORD)
    await hand.press(page.getByRole('button', { name: 'Đăng nhập' }))
    await home.expectAlive(['Bố trí không là người địa phương', 'Biến động theo quý'])
    await hand.press(page.getByRole('link', { name: 'Bắt đầu dữ liệu thật' }))
    await shell.expectHeading('Bắt đầu dữ liệu thật')
    console.log(`J1 with ${how}: ${hand.steps.length} steps`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(5)
  })

for (const how of HANDS)
  test(`the commune’s officer with ${how}: a degree proposed and accepted, the members of the month, the unit’s own report`, async ({
    as,
    hand,
    home,
    page,
    person,
    report,
    unit,
  }) => {
    test.slow()
    await as('xatuhiep')
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    await person.open(own.id)
    await hand.press(page.getByRole('link', { name: 'Đề nghị cập nhật' }))
    await hand.press(page.getByRole('button', { name: 'Đề nghị thêm văn bằng' }))
    const box = page.getByRole('dialog')
    await hand.select(box.getByLabel('Loại và trình độ'), 'Lý luận chính trị: Cử nhân')
    await hand.fill(box.getByRole('textbox', { name: 'Ngày cấp' }), '06/2023')
    await box.locator('input[type=file]').setInputFiles({ name: 'bằng.pdf', mimeType: 'application/pdf', buffer: PDF })
    await hand.press(box.getByRole('button', { name: 'Gửi đề nghị' }))
    const asked = page.getByRole('row').filter({ hasText: 'Cử nhân' })
    await expect(asked).toContainText('Chờ trả lời')
    expect(
      (
        await page.request.get((await asked.getByRole('link', { name: 'bằng.pdf' }).getAttribute('href')) ?? '')
      ).status(),
    ).toBe(200)

    const members = membersOf('DU-TUHIEP') + 3
    await unit.open(unitOfCode('DU-TUHIEP'))
    await hand.press(page.getByRole('button', { name: 'Ghi số đảng viên' }))
    await hand.fill(box.getByRole('textbox', { name: 'Đảng viên chính thức' }), String(members))
    await hand.fill(box.getByRole('textbox', { name: 'Đảng viên dự bị' }), '0')
    await hand.press(box.getByRole('button', { name: 'Ghi', exact: true }))
    await expect(page.getByRole('region', { name: 'Số đảng viên đã báo cáo' })).toContainText(String(members))
    await report.make('01012023', '30062023')
    await report.expectSays(`${members} đảng viên`)
    console.log(`J9 with ${how}: ${hand.steps.length} steps`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(16)

    await as('chuyenvien')
    await home.open()
    await hand.press(page.getByRole('link', { name: '2 đề nghị cập nhật hồ sơ của đơn vị' }))
    await hand.press(asked.getByRole('button', { name: 'Trả lời' }))
    await hand.tick(box.getByRole('radio', { name: /^Chấp nhận/ }))
    await hand.press(box.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(asked).toContainText('Đã chấp nhận')
    await as('xatuhiep')
    await person.open(own.id)
    await person.openPart('Trình độ')
    await expect(asked).toContainText('06/2023')
  })

import { accountOf, decisionBehind, swapPair } from './district'
import { expect, test } from './office'

const { home } = swapPair()

for (const how of ['the mouse', 'the keyboard alone'])
  test(`a posting entered with the wrong day, with ${how}: what follows is told first, the issued report stays and says what is so now`, async ({
    as,
    decision,
    hand,
    page,
    report,
  }) => {
    test.slow()
    await as('truongban')
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    const id = await report.make('01062021', '30062023')
    await report.check()
    await report.issue('86', '30062023', accountOf('truongban').displayName)
    await expect(page.getByText('Các số liệu đã báo cáo vẫn đúng với sổ hiện nay.')).toBeVisible()

    hand.forget()
    await decision.open(decisionBehind(home.id))
    await decision.beginMending(home.name, '10072023')
    await decision.expectConsequences(home.name, '10/07/2023', '86-BC/BTCHU')
    await decision.expectConsequences('đã báo cáo 17/32 (53,1%), khi đó sẽ là 16/32 (50,0%)')
    await decision.mend('Văn bản ghi từ ngày 10/07/2023')
    await decision.expectAct(home.name, '10/07/2023')

    await report.open(id)
    await report.expectSays('17/32')
    const since = page.locator('section').filter({ hasText: 'So với nay:' })
    await expect(since).toContainText('đã báo cáo 17/32 (53,1%), nay 16/32 (50,0%)')
    await expect(since).toContainText(home.name)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(6)
  })

import { accountOf, hurried, lastRotated, localSecretary } from './district'
import { expect, test } from './office'
import type { DecisionForm } from './pages/decision-form'

const leaving = localSecretary()
const coming = lastRotated()
const signed = { on: '30062023', by: 'Đào Duy Nghĩa', as: 'Phó Bí thư' }

/** One secretary goes, somebody who is not of the commune comes, from the 15th of June: so the entry says. */
async function tellEntry(decisionForm: DecisionForm) {
  await decisionForm.takeEffectOn('15062023')
  await decisionForm.expectPerson(1, leaving.name)
  await decisionForm.tell(1, { kind: 'Cho thôi giữ chức vụ' })
  await decisionForm.leave(1, leaving.title)
  await decisionForm.addPerson()
  await decisionForm.tell(2, {
    ...{ person: coming.name, letters: `${hurried(coming.name)} ${coming.birthDate.slice(2, 4)}` },
    ...{ kind: 'Luân chuyển', seat: leaving.title, seatLetters: hurried(leaving.title) },
  })
  await decisionForm.goPastRules('Theo yêu cầu nhiệm vụ')
}

for (const how of ['the mouse', 'the keyboard alone'] as const)
  test(`the mistake of last year is put right with ${how}: seen before it is saved, the issued report stays and says what has changed`, async ({
    as,
    decision,
    decisionForm,
    figure,
    hand,
    person,
    report,
  }) => {
    test.slow()
    await as('truongban')
    await hand.open(`/movements/new?person=${leaving.id}`)
    await tellEntry(decisionForm)
    const entry = await decisionForm.saveDraft()
    await decision.submitTo('Ban Thường vụ Huyện ủy')
    await decision.register({ number: '250', ...signed })
    const issued = await report.make('01062021', '30062023')
    await report.expectSays('18/32')
    await report.check()
    await report.issue('86', '30062023', accountOf('truongban').displayName)
    const file = await report.file('Word')

    await as('chuyenvien')
    await decision.open(entry)
    await decision.expectMayNotMend(coming.name)
    await as('truongban')
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    hand.forget()
    await decision.open(entry)
    await decision.beginMending(coming.name, '01072023')
    await decision.expectTwoWays()
    await decision.expectConsequences(
      `${coming.name}, ${leaving.title}: 15/06/2023 – nay → 01/07/2023 – nay`,
      /86-BC\/BTCHU.*đã báo cáo 18\/32.*, khi đó sẽ là 17\/32/,
    )
    await decision.mend('Văn bản ghi có hiệu lực từ ngày 01/07/2023')
    await decision.expectAct(coming.name, '01/07/2023')
    await report.open(issued)
    await report.expectSince(/đã báo cáo 18\/32.*, nay 17\/32/, coming.name)
    console.log(`J4 with ${how}: ${hand.steps.length} steps, about ${hand.seconds} s`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(8)

    expect(Buffer.compare(file.bytes, (await report.file('Word')).bytes)).toBe(0)
    await report.expectSays('18/32')
    await figure.open('non-local-heads', '?asOf=2023-06-30')
    await figure.expectSays('17/32')
    await person.open(coming.id)
    await person.expectHolds(coming.title, coming.from.split('-').reverse().join('/'))
  })

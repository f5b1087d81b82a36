import { draftId, hurried, lastRotated, placeOf, postTitled, shownDay, swapPair, vacantPost } from './district'
import { cellsOf, fetchFile, wordsOf } from './files'
import { expect, test } from './office'
import type { Act, DecisionForm } from './pages/decision-form'

const TODAY = '30/06/2023'
const SUBJECT = 'Về việc luân chuyển ba cán bộ'
const { home, away } = swapPair()
const third = lastRotated()
const vacant = vacantPost()

const inTheOthersPlace: readonly [Act, Act] = [
  { kind: 'Luân chuyển', seat: away.title, seatLetters: hurried(away.title) },
  {
    person: away.name,
    letters: `${hurried(away.name)} ${away.birthDate.slice(2, 4)}`,
    seat: home.title,
    seatLetters: hurried(home.title),
  },
]

/** The two secretaries change places: from the file of the first, the second added by name. */
async function tellSwap(decisionForm: DecisionForm) {
  await decisionForm.takeEffectOn('30062023')
  await decisionForm.expectPerson(1, home.name)
  await decisionForm.expectLeaves(1, home.title)
  await decisionForm.tell(1, inTheOthersPlace[0])
  await decisionForm.addPerson()
  await decisionForm.tell(2, inTheOthersPlace[1])
}

for (const how of ['the mouse', 'the keyboard alone'] as const)
  test(`three people change places with ${how}: prepared, submitted, registered, and everything has changed`, async ({
    as,
    decision,
    decisionForm,
    figure,
    hand,
    home: overview,
    page,
    person,
    shell,
    unit,
  }, { annotations }) => {
    test.slow()
    await as('chuyenvien')
    await unit.open(vacant.unitId)
    await unit.expectVacant(vacant.shortTitle)
    await person.open(home.id)
    if (how === 'the keyboard alone') hand.useKeyboardAlone()
    hand.forget()

    await person.prepareDecision()
    await decisionForm.entitle(SUBJECT)
    await tellSwap(decisionForm)
    await decisionForm.addPerson()
    await decisionForm.tell(3, {
      person: third.name,
      letters: `${hurried(third.name)} ${third.birthDate.slice(2, 4)}`,
      seat: vacant.title,
      seatLetters: hurried(vacant.title),
      isDecided: true,
    })
    await decisionForm.expectAhead(
      `${third.title} còn khuyết`,
      `${vacant.title}: hết khuyết`,
      'chưa đủ 36 tháng',
      'Quy định 65-QĐ/TW',
      /17\/32 \(53,1%\) → 16\/32 \(50(,0)?%\)/,
    )
    await decisionForm.goPastRules('Theo yêu cầu nhiệm vụ, Ban Thường vụ đã đồng ý')
    await decisionForm.saveDraft()
    await decision.expectState('Nháp')
    const prepared = hand.steps.length

    await overview.open()
    await overview.expectTile('Không là người địa phương', '53,1%', '17/32')
    await overview.expectAwaiting(SUBJECT, 'Nháp')
    await overview.openAwaiting(SUBJECT)
    await decision.edit()
    await decisionForm.expectPerson(3, third.name)
    await decisionForm.expectSeat(3, vacant.title)
    await decisionForm.expectReason('Theo yêu cầu nhiệm vụ, Ban Thường vụ đã đồng ý')

    await as('truongban')
    await overview.open()
    await overview.expectAwaiting(SUBJECT, 'Nháp')
    await overview.openAwaiting(SUBJECT)
    await decision.submitTo('Ban Thường vụ Huyện ủy')
    await decision.register({ number: '250', on: '30062023', by: 'Đào Duy Nghĩa', as: 'Phó Bí thư' })
    await decision.expectAct(home.name, away.title, TODAY)
    await decision.expectAct(third.name, 'Vẫn thực hiện vì: Theo yêu cầu nhiệm vụ')
    const paper = wordsOf((await fetchFile(page, decision.wordFile)).bytes)
    for (const words of ['Số 250-QĐ/HU', home.name, `giữ chức vụ ${away.title}`, third.name, 'Đào Duy Nghĩa'])
      expect(paper).toContain(words)
    annotations.push({ type: how, description: hand.account })
    console.log(`J3 with ${how}: ${prepared} steps to the draft, ${hand.steps.length} in all, about ${hand.seconds} s`)
    expect(hand.steps.length, hand.account).toBeLessThanOrEqual(40)
    expect(hand.seconds, hand.account).toBeLessThan(180)

    await overview.open()
    await overview.expectTile('Không là người địa phương', '50,0%', '16/32', /[Đđ]ạt/)
    await overview.expectSummary('11/16')
    await overview.expectMark(placeOf(home), away.name, true)
    await overview.expectMark(placeOf(away), home.name, false)
    await figure.open('non-local-secretaries')
    await figure.expectSays('11/16', '68,8%')
    await person.open(home.id)
    await person.expectHolds(away.title, TODAY)
    await person.expectPaper(`250-QĐ/HU, ${TODAY}`)
    await person.open(away.id)
    await person.expectHolds(home.title, TODAY)
    await person.expectFact('Quê quán', 'Người địa phương')
    await person.open(third.id)
    await person.expectHolds(vacant.title, TODAY)
    await unit.open(vacant.unitId)
    await unit.expectHolder(vacant.shortTitle, third.name, TODAY)
    await unit.open(third.unitId)
    await unit.expectVacant(third.shortTitle)
    await unit.open(home.unitId, '?asOf=2023-06-29')
    await unit.expectHolder(home.shortTitle, home.name, shownDay(home.from))
    await shell.expectPastDay('29/06/2023')
  })

test('what is submitted is closed to who prepared it until it is given back with what is to be mended', async ({
  as,
  decision,
  page,
}) => {
  const id = draftId('submitted')
  await as('chuyenvien')
  await decision.open(id)
  await decision.expectClosed()
  await as('truongban')
  await decision.open(id)
  await decision.giveBack('Ghi thêm thời hạn giữ chức vụ')
  await as('chuyenvien')
  await decision.open(id)
  await expect(page.getByRole('main')).toContainText('Ghi thêm thời hạn giữ chức vụ')
  await decision.edit()
})

test('when the two secretaries change places every page and every file states 16/32, 50,0 %, target met', async ({
  as,
  decision,
  decisionForm,
  figure,
  hand,
  home: overview,
  page,
  report,
}) => {
  test.slow()
  await as('truongban')
  await hand.open(`/movements/new?person=${home.id}`)
  await tellSwap(decisionForm)
  await decisionForm.saveDraft()
  await decision.submitTo('Ban Thường vụ Huyện ủy')
  await decision.register({ number: '250', on: '30062023', by: 'Đào Duy Nghĩa', as: 'Phó Bí thư' })

  await overview.open()
  await overview.expectTile('Không là người địa phương', '50,0%', '16/32', /[Đđ]ạt/)
  await figure.open('non-local-heads')
  await figure.expectSays('16/32', '50,0%', /đạt/)
  const heads = await fetchFile(page, figure.files)
  expect(cellsOf(heads.bytes).flat().join(' ')).toContain(away.name)
  await hand.open('/targets')
  await figure.expectSays('16/32', '50,0%')

  await report.make('01062021', '30062023')
  await report.expectSays('11/16', '16/32', '50,0%')
  const word = wordsOf((await report.file('Word')).bytes)
  expect(word).toContain('11/16')
  expect(word).toContain('16/32')
  expect(word).toContain('50,0%')
  expect(word).not.toContain('53,1')
  const cells = cellsOf((await report.file('Excel')).bytes)
    .flat()
    .join('\n')
  expect(cells).toContain('16/32')
  expect(cells).not.toContain('17/32')
  const { figures } = JSON.parse((await report.file('Dữ liệu (JSON)')).bytes.toString())
  expect(figures['non-local-secretaries']).toMatchObject({ part: 11, whole: 16 })
  expect(figures['non-local-heads']).toMatchObject({ value: 50, part: 16, whole: 32, target: 50 })
})

test('from the due list a decision is begun with the person and the act that the case calls for', async ({
  as,
  decisionForm,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await hand.open('/movements/due')
  const cases = page.getByRole('table', { name: 'Việc đến hạn' }).getByRole('row')
  const first = cases.filter({ hasText: 'Quyết định nghỉ hưu' }).first()
  const name = (await first.getByRole('link').first().textContent()) ?? ''
  await hand.press(first.getByRole('link', { name: 'Lập quyết định' }))
  await decisionForm.expectPerson(1, name)
  await expect(page.getByLabel('Hình thức')).toHaveValue('retirement')
})

test('a vacant post begins a decision that knows where it leads', async ({ as, decisionForm, unit }) => {
  await as('chuyenvien')
  await unit.open(vacant.unitId)
  await unit.fillVacancy(vacant.shortTitle)
  await decisionForm.expectSeat(1, vacant.title)
})

test('what was typed and not saved is offered again to whoever comes back', async ({
  as,
  decisionForm,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await hand.open(`/movements/new?person=${home.id}`)
  await decisionForm.takeEffectOn('15072023')
  await decisionForm.entitle('Về việc chưa ghi xong')
  await decisionForm.tell(1, inTheOthersPlace[0])
  await hand.open('/movements')
  await hand.open(`/movements/new?person=${home.id}`)
  await hand.press(page.getByRole('button', { name: /Lấy lại|Khôi phục|Mở lại/ }))
  await expect(page.getByLabel('Trích yếu')).toHaveValue('Về việc chưa ghi xong')
  await decisionForm.expectSeat(1, away.title)
})

test('a cancelled decision never was: the people are back, the entry and its reason remain', async ({
  as,
  decision,
  decisionForm,
  hand,
  home: overview,
  person,
}) => {
  await as('truongban')
  await hand.open(`/movements/new?person=${home.id}`)
  await tellSwap(decisionForm)
  const id = await decisionForm.saveDraft()
  await decision.submitTo('Ban Thường vụ Huyện ủy')
  await decision.register({ number: '250', on: '30062023', by: 'Đào Duy Nghĩa', as: 'Phó Bí thư' })
  await decision.cancel(away.name, 'Ghi nhầm người', 'the whole decision')
  await decision.expectAct(away.name, 'Đã hủy: Ghi nhầm người')
  await decision.expectAct(home.name, 'Đã hủy: Ghi nhầm người')

  await person.open(away.id)
  await person.expectHolds(away.title, shownDay(away.from))
  await person.expectHoldsNot(home.title)
  await overview.open()
  await overview.expectTile('Không là người địa phương', '53,1%', '17/32')
  await decision.open(id)
  await decision.expectAct(home.name, 'Đã hủy: Ghi nhầm người')
})

test('a day put right gives the right number on each past day', async ({
  as,
  decision,
  decisionForm,
  figure,
  hand,
  person,
}) => {
  await as('truongban')
  await hand.open(`/movements/new?person=${third.id}`)
  await decisionForm.takeEffectOn('30062023')
  await decisionForm.tell(1, { seat: vacant.title, seatLetters: hurried(vacant.title), isDecided: true })
  await decisionForm.goPastRules('Theo yêu cầu nhiệm vụ')
  await decisionForm.saveDraft()
  await decision.submitTo('Ban Thường vụ Huyện ủy')
  await decision.register({ number: '250', on: '30062023', by: 'Đào Duy Nghĩa', as: 'Phó Bí thư' })
  await decision.correctDay(third.name, '01062023', 'Văn bản ghi từ ngày 01/06/2023')
  await decision.expectAct(third.name, '01/06/2023')

  await person.open(third.id)
  await person.expectHolds(vacant.title, '01/06/2023')
  await person.open(third.id, '?asOf=2023-05-31')
  await person.expectHolds(third.title, shownDay(third.from))
  await figure.open('vacant-seats', '?asOf=2023-06-15')
  await figure.expectSays(third.title)
  await figure.expectSaysNot(vacant.title)
  await figure.open('vacant-seats', '?asOf=2023-05-31')
  await figure.expectSays(vacant.title)
})

test('a scan is kept behind the permission of its decision, and what is no scan is refused', async ({
  as,
  decision,
  hand,
  page,
}) => {
  await as('chuyenvien')
  await hand.open('/movements?state=registered')
  await hand.press(page.getByRole('table', { name: 'Sổ quyết định' }).getByRole('link').first())
  await decision.expectState('Đã vào sổ')
  await page.reload()
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
  await decision.attach('quyet-dinh.pdf', 'application/pdf', pdf)
  const address = await decision.scanAddress('quyet-dinh.pdf')
  const kept = await page.request.get(address)
  expect(Buffer.compare(await kept.body(), pdf)).toBe(0)
  await as('quantri')
  expect((await page.request.get(address)).status()).toBe(403)
  await page.context().clearCookies()
  expect((await page.request.get(address)).status()).toBe(401)
})

test('the post’s own page tells who held it and since when', async ({ as, hand, page }) => {
  await as('kiemtra')
  await hand.open(`/organisation/posts/${postTitled(home.title)}`)
  await expect(page.getByRole('main')).toContainText(home.name)
  await expect(page.getByRole('main')).toContainText(shownDay(home.from))
})

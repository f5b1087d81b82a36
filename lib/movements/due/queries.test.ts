import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { assignments } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import { formRows, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { registerDecision } from '../registration/commands'
import { startOfCases } from '../start/queries'
import { dueQuery } from './input'
import { getDueList, listDue } from './queries'
import { caseKey, prepareHref } from './rules'

const day = (text: string) => text as CivilDate
const cases = (due: ReturnType<typeof listDue>) => due.rows.map(({ kind, personId, dueOn }) => [kind, personId, dueOn])

test('on the working day: what is past, what is to be done already, what comes', () => {
  const due = listDue(testContext({ as: 'officer' }))
  expect(cases(due)).toEqual([
    ['reappointment', 'chi', '2021-05-09'],
    ['retirement', 'dung', '2023-08-01'],
    ['reappointment', 'khanh', '2023-08-15'],
    ['acting', 'son', '2023-08-01'],
  ])
  expect(due.total).toBe(4)
})

test('fewer days ahead show fewer cases, a limit shows the first and counts all', () => {
  const ctx = testContext({ as: 'officer' })
  expect(cases(listDue(ctx, { days: 30 })).map(([kind]) => kind)).not.toContain('acting')
  expect(listDue(ctx, { limit: 1 })).toMatchObject({ rows: [{ personId: 'chi' }], total: 4 })
})

test('on a past day an end that was signed later settles nothing yet', () => {
  const today = day('2023-08-10')
  const head = testContext({ as: 'head', today })
  const due = () => cases(listDue(head, { on: day('2023-06-30') }))
  const before = due()
  const draft = draftInput.parse({
    issuingBodyId: 'body-committee',
    subject: 'Về việc nghỉ hưu',
    effectiveOn: '1/8/2023',
    ...formRows([{ personId: 'dung', kind: 'retirement' }]),
  })
  const { decisionId, revision } = saveDraft(head, draft)
  const signed = { number: 60, signedOn: day('2023-07-14'), signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' }
  registerDecision(head, { decisionId, revision, ...signed, authority: 'T/M', skipped: true, disordered: true })
  expect(before).toContainEqual(['retirement', 'dung', '2023-08-01'])
  expect(due()).toEqual(before)
  expect(cases(listDue(head, { on: today })).map(([, personId]) => personId)).not.toContain('dung')
})

test('as of another day other cases are due', () => {
  expect(cases(listDue(testContext({ as: 'officer' }), { on: day('2024-06-01') }))).toContainEqual([
    'rotation',
    'an',
    '2024-07-01',
  ])
})

test('a rotation from 29/02/2020 on is found on each edge of the span, on 28/02/2023', () => {
  const ctx = testContext({ as: 'officer' })
  const leap = day('2020-02-29')
  ctx.db.transaction((tx) => {
    tx.update(assignments).set({ until: leap }).where(eq(assignments.seatId, 'deputyInterior')).run()
    tx.update(assignments).set({ from: leap }).where(eq(assignments.seatId, 'eastSecretary')).run()
  })
  const ofAn = (on: string, days: number) =>
    cases(listDue(ctx, { on: day(on), days })).filter(([kind]) => kind === 'rotation')
  expect(ofAn('2023-01-29', 30)).toEqual([['rotation', 'an', '2023-02-28']])
  expect(ofAn('2023-01-28', 30)).toEqual([])
  expect(ofAn('2023-02-28', 30)).toEqual([['rotation', 'an', '2023-02-28']])
  expect(ofAn('2023-03-01', 30)).toEqual([])
})

test.each([
  ['2022-07-15', null, [['party-probation', 'an', '2023-07-15']]],
  ['2022-09-29', null, []],
  ['2022-07-15', '2023-07-15', []],
  ['2022', null, []],
] as const)(
  'admitted on %s, a full member since %s: what is asked within ninety days',
  (admitted, official, expected) => {
    const ctx = testContext({ as: 'officer' })
    const facts = { partyAdmittedOn: admitted as CivilDate, partyOfficialOn: official as CivilDate | null }
    ctx.db.update(people).set(facts).where(eq(people.id, 'an')).run()
    expect(cases(listDue(ctx)).filter(([kind]) => kind === 'party-probation')).toEqual(expected)
  },
)

test('a commune sees its own cases only', () => {
  const ctx = grant(testBase({ as: 'unit-officer' }), 'movements.read', 'people.read')
  expect(cases(listDue(ctx))).toEqual([])
  expect(cases(listDue(ctx, { on: day('2024-06-20'), days: 30 }))).toEqual([['rotation', 'an', '2024-07-01']])
})

test('the list is narrowed by kind and by unit, and counts what it shows', () => {
  const ctx = testContext({ as: 'officer' })
  const shown = (params: Record<string, string | string[]>) => {
    const { rows, counts } = getDueList(ctx, dueQuery(params))
    return [rows.map(({ personId }) => personId), counts.open]
  }
  expect(shown({ kind: 'reappointment' })).toEqual([['chi', 'khanh'], 2])
  expect(shown({ kind: ['retirement', 'acting'] })).toEqual([['dung', 'son'], 2])
  expect(shown({ unit: 'interior' })).toEqual([['chi', 'khanh'], 2])
  expect(shown({ unit: 'culture', kind: 'retirement' })).toEqual([[], 0])
  expect(shown({ by: 'unit' })).toEqual([['dung', 'chi', 'khanh', 'son'], 4])
})

test('a case opens the form with the person, the act, the day and the post it is about', () => {
  const ctx = testContext({ as: 'officer' })
  const [, , ends] = listDue(ctx).rows
  const key = 'reappointment.khanh.headInterior.2023-08-15'
  expect(ends && prepareHref(ends)).toBe(`/movements/new?case=${key}`)
  expect(startOfCases(ctx, [key])).toMatchObject([
    { personId: 'khanh', act: { kind: 'reappointment', on: '2023-08-15', termMonths: 60, endsOn: null } },
  ])
})

test('a case that is over, or of nobody whom the viewer may see, begins nothing', () => {
  const key = 'reappointment.khanh.headInterior.2023-08-15'
  expect(startOfCases(testContext({ as: 'unit-officer' }), [key])).toEqual([])
  expect(startOfCases(testContext(), ['reappointment.khanh.headInterior.2023-08-16', 'nonsense'])).toEqual([])
})

test('with a draft under way a case lies in the second pile', () => {
  const ctx = testContext({ as: 'officer' })
  const draft = draftInput.parse({
    issuingBodyId: 'body-committee',
    subject: 'Về việc bổ nhiệm lại',
    effectiveOn: '15/08/2023',
    'rows.0.personId': 'khanh',
    'rows.0.kind': 'reappointment',
    'rows.0.seatId': 'headInterior',
    'rows.0.termMonths': '60',
  })
  const { decisionId } = saveDraft(ctx, draft)
  expect(cases(listDue(ctx)).map(([, person]) => person)).toEqual(['chi', 'dung', 'son'])
  expect(getDueList(ctx, dueQuery({ state: 'drafted' }))).toMatchObject({
    rows: [
      {
        key: caseKey({ kind: 'reappointment', personId: 'khanh', seatId: 'headInterior', dueOn: day('2023-08-15') }),
        draftId: decisionId,
      },
    ],
    counts: { open: 3, drafted: 1, dismissed: 0 },
  })
})

import { describe, expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { actFacts, clerk, deputy, head, heldSince, secretary, testContext } from '@/db/testing'
import type { CivilDate } from '../../../civil-date'
import type { PartialDate } from '../../../partial-date'
import type { ActFacts, HoldingFacts } from '../facts/rules'
import { listRules } from '../queries'
import { breachesOf } from '../rules'

const ctx = testContext({ as: 'officer' })
const table = retirementTable()
const day = (text: string) => text as CivilDate
const broken = (facts: ActFacts) => breachesOf(facts, listRules(ctx, facts.on), table).map(({ code }) => code)
const bornIn = (birthDate: string, sex: 'male' | 'female' = 'male') => ({ sex, birthDate: birthDate as PartialDate })

describe('what is asked of time spent, on both sides of its limit', () => {
  test.each([
    [60, []],
    [61, ['term']],
    [null, []],
  ])('a term of %s months', (termMonths, codes) =>
    expect(broken(actFacts('2023-07-03', { termMonths, takes: deputy }))).toEqual(codes),
  )

  test.each([
    ['2020-07-03', []],
    ['2020-07-04', ['rotation-minimum']],
    ['2020-07-31', ['rotation-minimum']],
  ])('a rotation that began on %s ends on 03/07/2023', (from, codes) => {
    expect(
      broken(actFacts('2023-07-03', { kind: 'transfer', leaves: [heldSince(from, { beganBy: 'rotation' })] })),
    ).toEqual(codes)
  })

  test('a rotation from 29 February is full on the last day of February', () => {
    const facts = (on: string) =>
      actFacts(on, { kind: 'transfer', leaves: [heldSince('2020-02-29', { beganBy: 'rotation' })] })
    expect(broken(facts('2023-02-28'))).toEqual([])
    expect(broken(facts('2023-02-27'))).toEqual(['rotation-minimum'])
  })

  test('retirement may end a rotation early', () => {
    const facts = actFacts('2023-08-01', {
      kind: 'retirement',
      person: bornIn('1962-10-20'),
      leaves: [heldSince('2022-01-01', { beganBy: 'rotation' })],
    })
    expect(broken(facts)).toEqual([])
  })

  test.each([
    ['2021-07-04', ['periodic-change']],
    ['2021-07-03', []],
    ['2018-07-03', []],
    ['2018-07-02', ['periodic-change']],
  ])('a sensitive job held since %s changes on 03/07/2023', (from, codes) => {
    expect(
      broken(actFacts('2023-07-03', { kind: 'position-change', leaves: [heldSince(from, { isSensitive: true })] })),
    ).toEqual(codes)
  })

  test.each([
    ['2026-07-02', []],
    ['2026-07-03', ['secondment-maximum']],
  ])('a secondment from 03/07/2023 to the end of %s', (endsOn, codes) => {
    expect(broken(actFacts('2023-07-03', { kind: 'secondment', endsOn: day(endsOn) }))).toEqual(codes)
  })

  test('a rotation for a term of three years is kept, for a day less it is not', () => {
    const facts = (endsOn: string) =>
      actFacts('2023-07-03', { kind: 'rotation', takes: secretary, endsOn: day(endsOn) })
    expect(broken(facts('2026-07-02'))).toEqual([])
    expect(broken(facts('2026-07-01'))).toEqual(['rotation-minimum'])
    expect(broken(actFacts('2023-07-03', { kind: 'rotation', takes: secretary, termMonths: 35 }))).toEqual([
      'rotation-minimum',
    ])
  })

  test.each([
    ['2012-07-28', ['2017-07-28'], ['head-terms']],
    ['2013-01-27', ['2018-07-27'], ['head-terms']],
    ['2013-01-28', ['2017-07-28', '2020-07-28'], ['head-terms']],
    ['2018-07-28', [], []],
    ['2016-02-28', ['2018-08-01'], []],
    ['2015-12-31', ['2018-08-01'], ['head-terms']],
  ])('a secretary since %s, again on %s, begins another term on 01/08/2023', (from, renewed, codes) => {
    const renews = [heldSince(from, { ...secretary, renewed })]
    expect(broken(actFacts('2023-08-01', { kind: 'reappointment', renews }))).toEqual(codes)
  })

  test('terms in another commune, or before a break, are not consecutive', () => {
    const again = (before: HoldingFacts[]) =>
      broken(actFacts('2023-08-01', { kind: 'transfer', takes: secretary, held: before }))
    const both = heldSince('2012-07-01', { ...secretary, renewed: ['2017-07-01'] })
    expect(again([both])).toEqual(['head-terms'])
    expect(again([{ ...both, until: day('2022-07-01') }])).toEqual([])
    expect(again([{ ...both, unitId: 'westCommittee' }])).toEqual([])
  })

  test('a head whom the rule does not name may have a third term', () => {
    const renews = [heldSince('2012-07-28', { ...head, renewed: ['2017-07-28'] })]
    expect(broken(actFacts('2023-08-01', { kind: 'reappointment', renews }))).toEqual([])
  })

  test.each([
    ['2021-07-03', head, []],
    ['2021-07-04', head, ['promotion-minimum']],
    ['2023-01-01', deputy, []],
  ])('in the post since %s, taking another on 03/07/2023', (from, takes, codes) => {
    expect(broken(actFacts('2023-07-03', { leaves: [heldSince(from)], takes }))).toEqual(codes)
  })

  test.each([
    ['2022-02-28', '2024-02-28', []],
    ['2022-02-28', '2024-02-27', ['promotion-minimum']],
    ['2024-02-29', '2026-02-28', []],
    ['2024-02-29', '2026-02-27', ['promotion-minimum']],
    ['2022-10-31', '2024-10-30', ['promotion-minimum']],
    ['2022-10-31', '2024-10-31', []],
  ])('two years from %s to %s at the ends of months', (from, on, codes) => {
    expect(broken(actFacts(on, { leaves: [heldSince(from)], takes: head }))).toEqual(codes)
  })

  test('time in equivalent posts adds up, over a break too; time in a lower one does not', () => {
    const promoted = (...before: HoldingFacts[]) => broken(actFacts('2023-07-03', { takes: head, held: before }))
    const now = heldSince('2022-07-03')
    expect(promoted(now, heldSince('2020-01-01', { until: '2021-01-01', unitId: 'economy' }))).toEqual([])
    expect(promoted(now, heldSince('2020-01-03', { until: '2021-01-01' }))).toEqual(['promotion-minimum'])
    expect(promoted(now, heldSince('2010-01-01', { ...clerk, until: '2022-07-03' }))).toEqual(['promotion-minimum'])
  })

  test.each([
    ['reprimand', '2021-07-03', []],
    ['reprimand', '2021-07-04', ['wait-reprimand']],
    ['warning', '2020-07-03', []],
    ['warning', '2020-07-04', ['wait-warning']],
    ['dismissal', '2018-07-03', []],
    ['dismissal', '2018-07-04', ['wait-dismissal']],
    ['unknown', '2018-07-03', []],
    ['unknown', '2018-07-04', ['wait-dismissal']],
  ] as const)('a %s on %s before a higher post on 03/07/2023', (form, on, codes) => {
    const disciplines = [{ form, on: day(on), basis: '12-QĐ/UBKT' }]
    const leaves = [heldSince('2015-01-01')]
    expect(broken(actFacts('2023-07-03', { leaves, takes: head, disciplines }))).toEqual(codes)
    expect(broken(actFacts('2023-07-03', { leaves, takes: deputy, disciplines }))).toEqual([])
  })

  test.each([
    ['2023-02-01', '2023-03-03', []],
    ['2023-02-02', '2023-03-03', ['periodic-notice']],
    ['2024-01-30', '2024-02-29', []],
    ['2024-01-31', '2024-02-29', ['periodic-notice']],
  ])('told on %s, changing position on %s', (decidedOn, on, codes) => {
    const leaves = [heldSince('2020-07-03', { isSensitive: true })]
    expect(broken(actFacts(on, { kind: 'position-change', decidedOn: day(decidedOn), leaves }))).toEqual(codes)
  })
})

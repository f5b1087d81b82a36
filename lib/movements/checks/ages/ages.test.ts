import { describe, expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { actFacts, clerk, deputy, head, heldSince, member, secretary, testContext } from '@/db/testing'
import type { CivilDate } from '../../../civil-date'
import type { PartialDate } from '../../../partial-date'
import type { ActFacts } from '../facts/rules'
import { listRules } from '../queries'
import { breachesOf } from '../rules'

const ctx = testContext({ as: 'officer' })
const table = retirementTable()
const _day = (text: string) => text as CivilDate
const broken = (facts: ActFacts) => breachesOf(facts, listRules(ctx, facts.on), table).map(({ code }) => code)
const bornIn = (birthDate: string, sex: 'male' | 'female' = 'male') => ({ sex, birthDate: birthDate as PartialDate })

describe('what is asked of the years of work that are left, on both sides of its limit', () => {
  test.each([
    ['a man born in 10/1962 takes a post on his last day of work', bornIn('1962-10-20'), '2023-07-31', []],
    ['… and on the first day after', bornIn('1962-10-20'), '2023-08-01', ['retirement']],
    ['a woman born in 5/1967 on her last day', bornIn('1967-05-02', 'female'), '2023-05-31', []],
    ['… and on the first day after', bornIn('1967-05-02', 'female'), '2023-06-01', ['retirement']],
    ['only the year known counts from 1 January', bornIn('1962'), '2022-08-01', ['retirement']],
  ] as const)('%s', (_title, person, on, codes) =>
    expect(broken(actFacts(on, { person, takes: { ...deputy, grade: null } }))).toEqual(codes),
  )

  test.each([
    ['2023-07-31', ['retirement']],
    ['2023-08-01', []],
  ])('somebody born in 10/1962 retires on %s', (on, codes) => {
    expect(broken(actFacts(on, { kind: 'retirement', person: bornIn('1962-10-20') }))).toEqual(codes)
  })

  test.each([
    ['a man who works for ten years yet', '1971-04-30', 'planning', []],
    ['… and for a day less than ten', '1971-03-31', 'planning', ['rotation-remaining']],
    ['… who is sent because he is not local', '1971-03-31', 'non-local', []],
    ['… who has had his two terms', '1971-03-31', 'two-terms', []],
  ] as const)('rotated on 01/05/2023: %s', (_title, birthDate, purpose, codes) => {
    const facts = {
      kind: 'rotation',
      person: bornIn(birthDate),
      purpose,
      takes: { ...secretary, kind: 'branch-head' },
    } as const
    expect(broken(actFacts('2023-05-01', { ...facts, held: [heldSince('2015-01-01', head)] }))).toEqual(codes)
  })

  test.each([
    ['for the first time, with sixty months left', '1966-07-01', [], []],
    ['… and with a month less', '1966-06-30', [], ['appointment-age']],
    ['higher than before, with a month less', '1966-06-30', [heldSince('2010-01-01')], ['appointment-age']],
    ['an equal post', '1966-06-30', [heldSince('2010-01-01', head)], []],
    ['a lower post', '1966-06-30', [heldSince('2010-01-01', { ...head, grade: 3 })], []],
    ['who was born on an unknown day of 1966', '1966', [], ['appointment-age']],
  ] as const)('a head from 01/08/2023 %s', (_title, birthDate, before, codes) => {
    expect(broken(actFacts('2023-08-01', { person: bornIn(birthDate), takes: head, held: before }))).toEqual(codes)
  })

  test('standing in is no appointment: no age is asked', () => {
    const facts = { person: bornIn('1965-01-01'), takes: head } as const
    expect(broken(actFacts('2023-08-01', { ...facts, kind: 'in-charge' }))).toEqual([])
    expect(broken(actFacts('2023-08-01', { ...facts, kind: 'appointment' }))).toEqual(['appointment-age'])
  })

  test.each([
    ['for the first time with sixty months left', '1966-07-01', [], []],
    ['for the first time with a month less', '1966-06-30', [], ['committee-first']],
    ['again with forty-eight months left', '1965-10-01', [heldSince('2015-01-01', member)], []],
    ['again with a month less', '1965-09-30', [heldSince('2015-01-01', member)], ['committee-again']],
  ] as const)('a member of the committee elected on 01/08/2023 %s', (_title, birthDate, before, codes) => {
    expect(
      broken(actFacts('2023-08-01', { kind: 'election', person: bornIn(birthDate), takes: member, held: before })),
    ).toEqual(codes)
  })

  test('a secretary moved to another commune within the term is not re-elected', () => {
    const facts = {
      person: bornIn('1963-09-30'),
      takes: secretary,
      held: [heldSince('2015-01-01', secretary)],
    } as const
    expect(broken(actFacts('2023-08-01', { ...facts, kind: 'transfer' }))).toEqual([])
    expect(broken(actFacts('2023-08-01', { ...facts, kind: 'election' }))).toContain('committee-again')
  })

  test.each([
    ['1963-06-01', ['periodic-exemption']],
    ['1963-12-31', ['periodic-exemption']],
    ['1964-01-01', []],
  ])(
    'somebody born on %s in a sensitive job, retiring within eighteen months of 03/07/2023 or later',
    (born, codes) => {
      const leaves = [heldSince('2020-07-03', clerk)].map((post) => ({ ...post, isSensitive: true }))
      expect(broken(actFacts('2023-07-03', { kind: 'position-change', leaves, person: bornIn(born) }))).toEqual(codes)
    },
  )

  test('nobody on secondment changes position', () => {
    const leaves = [heldSince('2020-07-03', { isSensitive: true })]
    const away = heldSince('2022-01-01', { beganBy: 'secondment', manner: 'concurrent' })
    expect(broken(actFacts('2023-07-03', { kind: 'position-change', leaves, held: [away] }))).toEqual([
      'periodic-exemption',
    ])
  })

  test.each([
    ['1963-03-31', 23, []],
    ['1963-03-31', 24, ['extension-maximum']],
    ['1964-03-31', 12, []],
    ['1964-04-01', 12, ['extension-maximum']],
  ])('born on %s, extended for %i months from 03/07/2023', (born, termMonths, codes) => {
    expect(
      broken(
        actFacts('2023-07-03', {
          kind: 'extension',
          termMonths,
          person: bornIn(born),
          renews: [heldSince('2018-07-03')],
        }),
      ),
    ).toEqual(codes)
  })
})

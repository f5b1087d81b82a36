import { describe, expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { actFacts, deputy, head, heldSince, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import type { ActFacts, Rule } from './facts/rules'
import { listRules } from './queries'
import { breachesOf } from './rules'

const ctx = testContext({ as: 'officer' })
const table = retirementTable()
const day = (text: string) => text as CivilDate
const broken = (facts: ActFacts) => breachesOf(facts, listRules(ctx, facts.on), table).map(({ code }) => code)

describe('a rule that names kinds of post', () => {
  const term = {
    ...listRules(ctx, day('2023-07-03')).find(({ code }) => code === 'term'),
    postKinds: ['department-head'],
  }
  const codes = (facts: ActFacts) => breachesOf(facts, [term as Rule], table).map(({ code }) => code)

  test('binds the post that is come to, not the one that is left', () => {
    expect(codes(actFacts('2023-07-03', { termMonths: 61, takes: head, leaves: [heldSince('2015-01-01')] }))).toEqual([
      'term',
    ])
    expect(
      codes(actFacts('2023-07-03', { termMonths: 61, takes: deputy, leaves: [heldSince('2015-01-01', head)] })),
    ).toEqual([])
  })
})

test('a breach says its calculation, its basis, and whether the source was verified', () => {
  const facts = actFacts('2023-07-03', { kind: 'transfer', leaves: [heldSince('2021-01-04', { beganBy: 'rotation' })] })
  expect(breachesOf(facts, listRules(ctx, facts.on), table)).toEqual([
    {
      code: 'rotation-minimum',
      title: 'Thời gian luân chuyển ít nhất',
      message: 'Luân chuyển giữ Phó Trưởng phòng Nội vụ từ 04/01/2021 mới được 29 tháng, chưa đủ 36 tháng.',
      basis: 'Quy định 65-QĐ/TW ngày 28/4/2022',
      isUnverified: true,
    },
  ])
})

test('a rule binds from its own day on', () => {
  const facts = actFacts('2022-04-27', { kind: 'transfer', leaves: [heldSince('2021-01-04', { beganBy: 'rotation' })] })
  expect(broken(facts)).toEqual([])
})

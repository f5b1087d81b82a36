import { expect, test } from 'vitest'
import type { MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '../../civil-date'
import { actInput } from './input'
import { awaitsByDefault, foreseen, type HeldSeat, mayAwait, plannedEffects } from './rules'

test.each([
  ['rotation', true, true, true],
  ['rotation', false, false, false],
  ['transfer', true, true, true],
  ['nomination', true, true, true],
  ['nomination', false, true, false],
  ['designation', false, true, false],
  ['election', true, true, false],
  ['ratification', true, true, false],
  ['concurrent', true, false, false],
  ['retirement', true, false, false],
] as const)(
  '%s to a post that is elected (%s): a result may be awaited %s, and is unless told otherwise %s',
  (kind, isElected, may, does) => {
    expect(mayAwait(kind, isElected)).toBe(may)
    expect(awaitsByDefault(kind, isElected)).toBe(does)
  },
)

const TODAY = '2023-06-30' as CivilDate
const held = (seatId: string, more: Partial<HeldSeat> = {}): HeldSeat => ({
  seatId,
  manner: 'main',
  from: '2020-01-01' as CivilDate,
  until: null,
  isMembership: false,
  isSecondment: false,
  ...more,
})
const HOLDS = [
  held('head'),
  held('member', { manner: 'concurrent', isMembership: true }),
  held('seconded', { manner: 'concurrent', isSecondment: true }),
]
const does = (kind: MovementKind, seatId: string | null = null, chosen?: string[]) =>
  plannedEffects(
    { kind, seatId, besideSeatId: null, ends: chosen ?? [], endsShown: chosen !== undefined },
    HOLDS,
    TODAY,
  ).map((effect) => `${effect.change} ${effect.seatId}`)

test.each([
  ['rotation', 'new', ['end head', 'end seconded', 'begin new']],
  ['rotation-end', 'new', ['end head', 'end seconded', 'begin new']],
  ['secondment', 'new', ['begin new']],
  ['secondment-end', null, ['end seconded']],
  ['reappointment', null, ['renew head']],
  ['extension', null, ['renew head']],
  ['suspension', null, ['suspend head']],
  ['suspension', 'seconded', ['suspend seconded']],
  ['resignation', null, []],
  ['dismissal', null, []],
  ['retirement', null, ['end head', 'end member', 'end seconded']],
  ['early-retirement', null, ['end head', 'end member', 'end seconded']],
] as const)('%s (%s) of a head who is a member and on secondment besides: %j', (kind, seatId, effects) => {
  expect(does(kind, seatId)).toEqual(effects)
})

test.each(['resignation', 'dismissal', 'relief', 'release'] as const)('%s ends the posts that were chosen', (kind) => {
  expect(does(kind, null, ['head'])).toEqual(['end head'])
})

test.each(['extension', 'suspension'] as const)('%s says until when', (kind) => {
  const row = { personId: 'an', kind }
  expect(actInput.safeParse(row).error?.issues.map(({ path }) => path.join('.'))).toEqual(['endsOn'])
  expect(actInput.safeParse({ ...row, endsOn: '31/12/2023' }).success).toBe(true)
  expect(actInput.safeParse({ ...row, termMonths: '12' }).success).toBe(true)
})

test.each([
  [null, null, {}],
  ['145-QĐ/HU', '2023-06-28', { number: 145, isProposed: true, signedOn: '2023-06-28' }],
  [' 12 ', '2023-07-05', { number: 12, isProposed: true }],
  ['chưa có', '2023-06-30', { signedOn: '2023-06-30' }],
])('a draft with number «%s» and day %s foresees %o on 30/06/2023', (proposedNumber, proposedOn, found) =>
  expect(foreseen({ proposedNumber, proposedOn: proposedOn as CivilDate | null }, '2023-06-30' as CivilDate)).toEqual(
    found,
  ),
)

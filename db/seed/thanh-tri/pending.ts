import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../../client'
import { decisions } from '../../schema/documents'
import { type Change, effects, type Manner, type MovementKind, movements } from '../../schema/movements'
import { insertRows } from '../bulk'
import { day, WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import type { Holding } from './careers'
import { type Seat, type SeatKey, seatKey } from './posts'
import { bodyDeputy, deputy, massDeputy, vice } from './rounds'

type Step = {
  readonly who: SeatKey
  readonly to: SeatKey | null
  readonly kind: MovementKind
  readonly purpose?: string
}
type Draft = {
  readonly subject: string
  readonly effectiveOn: string
  readonly proposedNumber?: string
  readonly proposedOn?: string
  readonly submittedAt?: string
  readonly steps: readonly Step[]
}

const turn = (at: number) => seatKey('sensitive-specialist', 'P-TCKH', at)

/** What lies on the desks on the working day: two papers wait for a signature, two are being written. */
const DRAFTS: readonly Draft[] = [
  {
    ...{
      subject: 'Về việc bổ nhiệm Phó Trưởng phòng Tư pháp',
      effectiveOn: '2023-07-17',
      submittedAt: '2023-06-27T03:20:00.000Z',
    },
    ...{ proposedNumber: '…-QĐ/HU', proposedOn: '2023-07-10' },
    steps: [{ who: seatKey('specialist', 'P-TUPHAP', 1), to: deputy('P-TUPHAP', 2), kind: 'appointment' }],
  },
  {
    ...{
      subject: 'Về việc luân chuyển cán bộ đợt 2 năm 2023',
      effectiveOn: '2023-08-01',
      submittedAt: '2023-06-28T08:05:00.000Z',
    },
    steps: [
      { who: vice('NGOCHOI', 1), to: vice('VINHQUYNH', 1), kind: 'rotation', purpose: 'planning' },
      { who: vice('VINHQUYNH', 1), to: vice('NGOCHOI', 1), kind: 'rotation', purpose: 'planning' },
    ],
  },
  {
    ...{ subject: 'Về việc bổ nhiệm lại Phó Trưởng ban Tuyên giáo Huyện ủy', effectiveOn: '2023-07-14' },
    steps: [{ who: bodyDeputy('BTG', 2), to: null, kind: 'reappointment' }],
  },
  {
    ...{
      subject: 'Về việc chuyển đổi vị trí công tác theo định kỳ tại Phòng Tài chính – Kế hoạch',
      effectiveOn: '2023-08-14',
    },
    steps: [1, 2, 3].map((at) => ({
      who: turn(at),
      to: turn((at % 3) + 1),
      kind: 'position-change' as const,
      purpose: 'periodic',
    })),
  },
]

type Held = { readonly seatId: string; readonly personId: string; readonly manner: Manner }

export function addPending(
  db: Db,
  random: Random,
  about: { seats: ReadonlyMap<SeatKey, Seat>; holdings: readonly Holding[]; clerk: string; nominationId: string },
): void {
  const now = about.holdings.filter(
    ({ from, until, manner }) => manner !== 'acting' && from <= WORKING_DAY && (until === null || until > WORKING_DAY),
  )
  const idOf = (key: SeatKey) => about.seats.get(key)?.id ?? ''
  const insertSteps = (decisionId: string, steps: readonly Step[], on: CivilDate | null) =>
    steps.forEach((step, at) => {
      addStep(db, random, now, {
        ...step,
        decisionId,
        on,
        ordinal: at + 1,
        whoId: idOf(step.who),
        toId: step.to && idOf(step.to),
      })
    })
  for (const { steps, ...draft } of DRAFTS) {
    const id = random.id()
    const { subject, proposedNumber = null, submittedAt = null } = draft
    insertRows(db, decisions, [
      {
        ...{
          id,
          kind: 'QĐ',
          issuingBodyId: 'body-committee',
          subject,
          proposedNumber,
          submittedAt,
          createdBy: about.clerk,
        },
        ...{ effectiveOn: day(draft.effectiveOn), proposedOn: draft.proposedOn ? day(draft.proposedOn) : null },
        createdAt: '2023-06-26T02:10:00.000Z',
      },
    ])
    insertSteps(id, steps, day(draft.effectiveOn))
  }
  insertSteps(
    about.nominationId,
    [{ who: seatKey('party-specialist', 'DOAN', 1), to: massDeputy('DOAN', 2), kind: 'nomination' }],
    null,
  )
}

function addStep(
  db: Db,
  random: Random,
  now: readonly Held[],
  step: Step & { decisionId: string; on: CivilDate | null; ordinal: number; whoId: string; toId: string | null },
): void {
  const { kind, decisionId, on, ordinal, purpose = null } = step
  const personId = now.find(({ seatId }) => seatId === step.whoId)?.personId
  if (!personId) throw new Error(`Nobody holds ${step.who}`)
  const held = now.filter((holding) => holding.personId === personId && holding.manner === 'main')
  const movementId = random.id()
  insertRows(db, movements, [
    {
      id: movementId,
      personId,
      kind,
      decisionId,
      ordinal,
      on,
      termMonths: 60,
      purpose,
      createdAt: '2023-06-26T02:10:00.000Z',
    },
  ])
  const effect = (seatId: string, change: Change) => ({
    id: random.id(),
    movementId,
    personId,
    seatId,
    change,
    manner: 'main' as const,
    on,
  })
  const own = held.map(({ seatId }) => effect(seatId, step.toId ? 'end' : 'renew'))
  insertRows(db, effects, step.toId ? [...own, effect(step.toId, 'begin')] : own)
}

import type { Change, Manner, MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '../../civil-date'

/** What an act does unless the officer says otherwise. */
export type ActShape = {
  /** It begins a post: required, none, or it is about one held, which it renews or suspends. */
  readonly begins: 'required' | 'none' | 'renews' | 'suspends'
  /** Posts held that end with it: all of them, none, those chosen, or (unless chosen) those begun by a secondment. */
  readonly ends: 'all' | 'none' | 'chosen' | 'seconded'
  readonly manner: Manner
  /** Whether an election or approval may still be awaited, without which it has no effect: always, or for a post that is filled by one. */
  readonly awaits: 'always' | 'elected-post' | 'never'
  /** It says until when: a last day or a number of months. */
  readonly needsTerm?: true
}

const moves = { begins: 'required', ends: 'all', manner: 'main', awaits: 'elected-post' } as const
const elected = { ...moves, awaits: 'always' } as const
const besides = { begins: 'required', ends: 'none', manner: 'concurrent', awaits: 'never' } as const
const keeps = { ends: 'none', manner: 'main', awaits: 'never' } as const
const leaves = { begins: 'none', ends: 'chosen', manner: 'main', awaits: 'never' } as const

export const ACT_SHAPES: Record<MovementKind, ActShape> = {
  appointment: moves,
  reappointment: { ...keeps, begins: 'renews' },
  transfer: moves,
  rotation: moves,
  'position-change': moves,
  secondment: besides,
  designation: elected,
  nomination: elected,
  election: elected,
  endorsement: elected,
  ratification: elected,
  acting: { ...besides, manner: 'acting' },
  'in-charge': { ...besides, manner: 'acting' },
  concurrent: besides,
  extension: { ...keeps, begins: 'renews', needsTerm: true },
  'secondment-end': { ...leaves, ends: 'seconded' },
  'rotation-end': moves,
  relief: leaves,
  resignation: leaves,
  release: leaves,
  dismissal: leaves,
  suspension: { ...keeps, begins: 'suspends', needsTerm: true },
  retirement: { ...leaves, ends: 'all' },
  'early-retirement': { ...leaves, ends: 'all' },
}

export type HeldSeat = {
  readonly seatId: string
  readonly manner: Manner
  readonly from: CivilDate
  readonly until: CivilDate | null
  /** Membership of the committee: it stays when its member moves. */
  readonly isMembership: boolean
  readonly isSecondment: boolean
}
export type Planned = { readonly seatId: string; readonly change: Change; readonly manner: Manner }

type Asked = {
  readonly kind: MovementKind
  readonly seatId: string | null
  readonly besideSeatId: string | null
  readonly ends: readonly string[]
  readonly endsShown: boolean
  readonly manner?: Manner | null | undefined
}

const RETIRES: readonly MovementKind[] = ['retirement', 'early-retirement']

/** Whether a post ends with an act unless the officer says otherwise: only retirement ends a membership of the committee too. */
export function endsByDefault(kind: MovementKind, held: Pick<HeldSeat, 'isMembership' | 'isSecondment'>): boolean {
  const { ends } = ACT_SHAPES[kind]
  if (ends === 'seconded') return held.isSecondment
  return ends === 'all' && (!held.isMembership || RETIRES.includes(kind))
}

/** Whether an act is about one post held that goes on: the one chosen, else the main one. */
export const isAboutHeld = (kind: MovementKind): boolean => KEEPS[ACT_SHAPES[kind].begins] !== undefined

const KEEPS: Partial<Record<ActShape['begins'], Change>> = { renews: 'renew', suspends: 'suspend' }

/** Whether the officer is asked for an election or approval still to come. */
export const mayAwait = (kind: MovementKind, isElected: boolean): boolean =>
  ACT_SHAPES[kind].awaits === 'always' || (ACT_SHAPES[kind].awaits === 'elected-post' && isElected)

const RESULTS: readonly MovementKind[] = ['election', 'endorsement', 'ratification']

/** Moved to an elected post one is announced, not in it, unless the paper itself states the result. */
export const awaitsByDefault = (kind: MovementKind, isElected: boolean): boolean =>
  isElected && mayAwait(kind, isElected) && !RESULTS.includes(kind)

/** What an act will do to seats, given what the person holds on the day before it takes effect (all that is open while it is awaited). */
export function plannedEffects(act: Asked, held: readonly HeldSeat[], on: CivilDate | null): Planned[] {
  const shape = ACT_SHAPES[act.kind]
  const current = held.filter((holding) =>
    on === null ? holding.until === null : holding.from < on && (holding.until === null || holding.until > on),
  )
  const change = KEEPS[shape.begins]
  if (change) {
    const about = current.filter((holding) => (act.seatId ? holding.seatId === act.seatId : holding.manner === 'main'))
    return about.map(({ seatId, manner }) => ({ seatId, manner, change }))
  }
  const takes = [act.seatId, act.besideSeatId]
  const ending = current
    .filter((holding) => (act.endsShown ? act.ends.includes(holding.seatId) : endsByDefault(act.kind, holding)))
    .map(({ seatId, manner }) => ({ seatId, manner, change: 'end' as const }))
  if (shape.begins === 'none') return ending
  const manners: readonly Manner[] = [act.manner ?? shape.manner, 'concurrent']
  const beginning = takes.flatMap((seatId, at) =>
    seatId ? [{ seatId, manner: manners[at] ?? 'main', change: 'begin' as const }] : [],
  )
  return [...ending, ...beginning]
}

/** Rotation unless the address names another kind. */
export const movementKind = (code: string | undefined): MovementKind =>
  code && Object.hasOwn(ACT_SHAPES, code) ? (code as MovementKind) : 'rotation'

type Foreseen = { readonly number?: number; readonly isProposed?: true; readonly signedOn?: CivilDate }

/** What a draft says of its own number and day, when it is entered in the register; nothing was signed after the day itself. */
export function foreseen(
  { proposedNumber, proposedOn }: { readonly proposedNumber: string | null; readonly proposedOn: CivilDate | null },
  on: CivilDate,
): Foreseen {
  const number = /^\s*(\d+)/.exec(proposedNumber ?? '')?.[1]
  return {
    ...(number && { number: Number(number), isProposed: true }),
    ...(proposedOn && proposedOn <= on && { signedOn: proposedOn }),
  }
}

import type { CivilDate } from '@/lib/civil-date'
import type { Change, Manner, MovementKind, PaperRole } from '../../schema/movements'
import type { Sex } from '../../schema/people'
import type { CommuneCode } from './communes'
import type { Seat, SeatKey } from './posts'

/** Where somebody is from: a commune of the district, any of its others, or beyond the district. */
export type Origin = CommuneCode | 'own' | 'district' | 'elsewhere'

export type Hold = {
  readonly seat: Seat
  readonly manner: Manner
  readonly from: CivilDate
  readonly beganBy: MovementKind
}

/** Somebody who holds posts; name and life are given when all that they did is known. */
export type Actor = {
  readonly id: string
  readonly at: number
  origin: Origin | null
  sex: Sex | null
  /** First day of retirement, where it came or is to come within the time told. */
  retiresOn: CivilDate | null
  readonly held: Map<SeatKey, Hold>
  readonly acts: Act[]
}

export type Changed = { readonly seat: Seat; readonly change: Change; readonly manner: Manner }

export type Act = {
  readonly actor: Actor
  readonly kind: MovementKind
  readonly on: CivilDate
  readonly changes: readonly Changed[]
  readonly termMonths: number | null
  readonly endsOn: CivilDate | null
  readonly purpose: string | null
  readonly paper: Paper
  readonly papers: readonly { readonly role: PaperRole; readonly paper: Paper }[]
}

export type PaperKind = 'QĐ' | 'NQ' | 'TB'

export type Paper = {
  readonly id: string
  /** Id of the issuing body. */
  readonly body: string
  readonly kind: PaperKind
  readonly signedOn: CivilDate
  readonly effectiveOn: CivilDate
  /** Where it speaks of several people; otherwise it follows from its one act. */
  readonly subject: string | null
  readonly acts: Act[]
}

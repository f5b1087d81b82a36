import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { addDays, addMonths, type CivilDate, isWorkingDay } from '@/lib/civil-date'
import type { Db } from '../../client'
import type { Manner, MovementKind, PaperRole } from '../../schema/movements'
import type { people } from '../../schema/people'
import type { BODIES } from '../vocabulary'
import { Random } from './random'

export const day = (text: string) => text as CivilDate
export const TODAY = day('2023-06-30')
/** The register begins here: what lies before stands in the file as printed text. */
export const DAWN = day('2016-07-04')
export const AT = '2023-06-30T01:00:00.000Z'

export type BodyKey = keyof typeof BODIES
export type PersonRow = typeof people.$inferInsert & { id: string; birthDate: CivilDate }

export type SeatSpec = {
  id: string
  postId: string
  unitId: string
  kind: string
  title: string
  /** A place of the committee's own 185, or one of the posts above or beside them. */
  group: 'own' | 'above' | 'second' | 'grassroots' | 'executive' | 'staff'
  commune?: number
  isVacant?: boolean
}

export type Change = { seatId: string; change: 'begin' | 'end' | 'renew'; manner: Manner }
export type PaperAsk = { role: PaperRole; body: BodyKey; kind: 'QĐ' | 'NQ' | 'TB'; on: CivilDate; subject: string }

export type Act = {
  personId: string
  kind: MovementKind
  on: CivilDate | null
  body: BodyKey
  paper?: 'QĐ' | 'NQ' | 'TB'
  subject: string
  termMonths?: number | null
  endsOn?: CivilDate | null
  purpose?: string | null
  changes: Change[]
  papers?: PaperAsk[]
  /** Acts of one group and day stand in one decision. */
  group?: string
  /** Not in the register yet. */
  state?: 'draft' | 'submitted'
}

/** What the parts of the generator have in common. */
export type World = {
  readonly random: Random
  readonly unitIds: Map<string, string>
  readonly seats: SeatSpec[]
  readonly staffSeats: (SeatSpec & { from: CivilDate; until: CivilDate | null })[]
  readonly persons: Map<string, PersonRow>
  readonly acts: Act[]
}

export const newWorld = (): World => ({
  random: new Random(20_230_630),
  unitIds: new Map(),
  seats: [],
  staffSeats: [],
  persons: new Map(),
  acts: [],
})

export function unitOf(world: World, code: string): string {
  const id = world.unitIds.get(code)
  if (!id) throw new Error(`No unit ${code}`)
  return id
}

/** The day itself, or the Monday after. */
export const workingDay = (from: CivilDate): CivilDate => (isWorkingDay(from) ? from : workingDay(addDays(from, 1)))

export const workingDayBefore = (from: CivilDate, days: number): CivilDate => {
  const earlier = addDays(from, -days)
  return isWorkingDay(earlier) ? earlier : workingDayBefore(earlier, 1)
}

export const between = (random: Random, from: string, to: string): CivilDate => {
  const span = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  return workingDay(addDays(day(from), random.between(0, Math.max(0, span - 3))))
}

export const monthsBefore = (on: CivilDate, months: number) => workingDay(addMonths(on, -months))

/** SQLite binds at most 32.766 values in a statement. */
export function insertAll<T extends SQLiteTable>(db: Db, table: T, rows: T['$inferInsert'][]): void {
  const width = Math.max(1, ...rows.slice(0, 50).map((row) => Object.keys(row).length + 4))
  const size = Math.max(1, Math.floor(20_000 / width))
  for (let at = 0; at < rows.length; at += size)
    db.insert(table)
      .values(rows.slice(at, at + size))
      .run()
}

import Database from 'better-sqlite3'
import { and, eq } from 'drizzle-orm'
import type { CivilDate } from '@/lib/civil-date'
import { admit, type Base, type Context } from '@/lib/context'
import type { FigureValue } from '@/lib/figures/rules'
import type { ActFacts, HoldingFacts } from '@/lib/movements/checks/facts/rules'
import type { PartialDate } from '@/lib/partial-date'
import { type Permission, permissionsOf } from '@/lib/permissions'
import { Problem } from '@/lib/problem'
import { connect, type Db } from './client'
import { effectiveOn } from './columns'
import { migrateOpen } from './migrate'
import { assignments } from './schema/movements'
import { users, userUnits } from './schema/users'
import { loadCast, TODAY } from './seed/cast'

type Asked = { as?: Role; today?: string; db?: Db }
type Role = 'administrator' | 'head' | 'officer' | 'unit-officer' | 'inspector' | 'leader'

let template: Buffer | undefined

/** A filled database to open copies of. One in WAL mode cannot be queried once serialised, hence the journal mode. */
export function templateOf(fill: (db: Db) => void): Buffer {
  const client = new Database(':memory:')
  const db = connect(client)
  migrateOpen({ db, client })
  fill(db)
  client.pragma('journal_mode = DELETE')
  return client.serialize()
}

/** A database of one's own, as the template was. */
export const copyOf = (template: Buffer): Db => connect(new Database(template))

/** A database of one's own with the cast in it. */
export function castDatabase(): Db {
  template ??= templateOf((db) => db.transaction((tx) => loadCast(tx as Db)))
  return copyOf(template)
}

/** Migrated and empty. */
export function emptyDatabase(): Db {
  const client = new Database(':memory:')
  const db = connect(client)
  migrateOpen({ db, client })
  return db
}

/** One of the cast's accounts at its desk, with no permission checked yet. */
export function testBase({ as = 'officer', today = TODAY, db = castDatabase() }: Asked = {}): Base {
  const user = db.select().from(users).where(eq(users.role, as)).get()
  if (!user) throw new Error(`Nobody in the cast is ${as}`)
  const roots = db.select({ id: userUnits.unitId }).from(userUnits).where(eq(userUnits.userId, user.id)).all()
  const { id, name, displayName, role, mustChangePassword } = user
  const viewer = {
    id,
    name,
    displayName,
    role,
    mustChangePassword,
    roots: roots.length > 0 ? roots.map((root) => root.id) : null,
  }
  return {
    db,
    today: today as CivilDate,
    now: '2023-06-30T02:00:00.000Z',
    viewer,
  }
}

/** The same with every permission of the role, checked. Refusals are tested with `grant(testBase(…), …)`. */
export const testContext = (asked: Asked = {}): Context<Permission> => {
  const base = testBase(asked)
  return admit(base, permissionsOf(base.viewer.role))
}

/** Rows as a form posts them: `rows.0.personId`. */
export const formRows = (rows: readonly Record<string, unknown>[]): Record<string, unknown> =>
  Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(row).map(([name, value]) => [`rows.${at}.${name}`, value])),
  )

/** A figure as it was counted, for rules that put figures in words. */
export const figureValue = (id: string, over: Partial<FigureValue>): FigureValue => ({
  id,
  title: id,
  unit: 'người',
  definition: '',
  rowKind: 'person',
  time: 'on',
  value: 0,
  rows: 1,
  groups: [],
  groupName: '',
  ...over,
})

export const rateValue = (id: string, part: number, whole: number, over: Partial<FigureValue> = {}) =>
  figureValue(id, { unit: '%', value: whole ? (100 * part) / whole : null, part, whole, ...over })

/** The code of the Problem that it throws; another error as it is, nothing where it is done. */
export function codeOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error instanceof Problem ? error.code : error
  }
}

/** Who holds a seat on a day. */
export const holderOf = ({ db }: { db: Db }, seatId: string, on: string) =>
  db
    .select({ personId: assignments.personId })
    .from(assignments)
    .where(and(eq(assignments.seatId, seatId), effectiveOn(assignments, on as CivilDate)))
    .all()
    .map(({ personId }) => personId)

/** Posts as the rules know them, from the highest to one without a grade. */
export const deputy = {
  title: 'Phó Trưởng phòng Nội vụ',
  kind: 'department-deputy',
  unitId: 'interior',
  grade: 5,
  termMonths: 60,
  isLeader: true,
  isSensitive: false,
}
export const head = { ...deputy, title: 'Trưởng phòng Nội vụ', kind: 'department-head', grade: 4 }
export const clerk = {
  ...deputy,
  title: 'Chuyên viên Phòng Nội vụ',
  kind: 'sensitive-specialist',
  grade: 7,
  isLeader: false,
}
export const secretary = {
  ...head,
  title: 'Bí thư Đảng ủy xã Đông Mỹ',
  kind: 'commune-secretary',
  unitId: 'eastCommittee',
}
export const member = { ...deputy, title: 'Ủy viên Ban Chấp hành', kind: 'executive-committee-member', grade: null }

type Held = Partial<Omit<HoldingFacts, 'from' | 'until' | 'renewedOn'>> & { until?: string; renewed?: string[] }

export const heldSince = (from: string, { until, renewed = [], ...more }: Held = {}): HoldingFacts => ({
  ...deputy,
  from: from as CivilDate,
  until: until ? (until as CivilDate) : null,
  renewedOn: renewed as CivilDate[],
  beganBy: 'appointment',
  manner: 'main',
  ...more,
})
/** What is left or held on was held before as well. */
export function actFacts(on: string, more: Partial<ActFacts> = {}): ActFacts {
  const { leaves = [], renews = [], held = [] } = more
  return {
    kind: 'appointment',
    on: on as CivilDate,
    decidedOn: '2020-01-01' as CivilDate,
    termMonths: null,
    endsOn: null,
    purpose: null,
    person: { sex: 'male', birthDate: '1980-05-12' as PartialDate },
    takes: null,
    disciplines: [],
    ...more,
    leaves,
    renews,
    held: [...leaves, ...renews, ...held],
  }
}

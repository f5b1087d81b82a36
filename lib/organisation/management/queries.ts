import { asc, eq } from 'drizzle-orm'
import { issuingBodies } from '@/db/schema/documents'
import { managementRules, managingLevels, postKinds } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { grouped } from '../../grouped'
import { covers } from '../../period'
import { readTables } from '../../tables'

type Reading = Context<'organisation.read'>

/** Kinds of post with the level that manages them on a day, who decides at that level, and every time before and after. */
export function listManagement(ctx: Reading, on: CivilDate) {
  const { kinds, rows, levels, bodies } = readTables(ctx.db, {
    kinds: { of: postKinds, orderBy: postKinds.rank },
    rows: { of: managementRules, orderBy: managementRules.from },
    levels: { of: managingLevels, orderBy: managingLevels.rank },
    bodies: { of: issuingBodies },
  })
  const nameOf = new Map(bodies.map(({ id, name }) => [id, name]))
  const levelOf = new Map(levels.map((level) => [level.code, level]))
  const histories = grouped(
    rows.reverse().map((row) => {
      const level = levelOf.get(row.managingLevel)
      return { ...row, levelName: level?.name ?? '', body: nameOf.get(level?.decidedBy ?? '') ?? null }
    }),
    ({ postKind }) => postKind,
  )
  return {
    levels: levels.map(({ code, name }) => ({ value: code, label: name })),
    rows: kinds.map(({ code, name }) => {
      const history = histories.get(code) ?? []
      return { code, name, history, current: history.find((row) => covers(row, on)) ?? null }
    }),
  }
}

export type Management = ReturnType<typeof listManagement>
export type ManagementKind = Management['rows'][number]
export type ManagementRow = ManagementKind['history'][number]

/** What was said of one kind of post, the earliest first. */
export const listVersions = (ctx: Reading, postKind: string) =>
  ctx.db
    .select()
    .from(managementRules)
    .where(eq(managementRules.postKind, postKind))
    .orderBy(asc(managementRules.from))
    .all()

export const findManagement = (ctx: Reading, ruleId: string) =>
  ctx.db.select().from(managementRules).where(eq(managementRules.id, ruleId)).get()

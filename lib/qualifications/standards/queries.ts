import { asc, eq } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { postKinds } from '@/db/schema/organisation'
import { postStandards, qualificationLevels } from '@/db/schema/qualifications'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { grouped } from '../../grouped'
import { covers } from '../../period'
import { readTables } from '../../tables'

type Reading = Context<'qualifications.read' | 'movements.read'>

export type StandardRow = typeof postStandards.$inferSelect
export type StandardPage = ReturnType<typeof listStandards>['pages'][number]

const WORDS = {
  kinds: { of: postKinds, orderBy: postKinds.rank },
  levels: { of: qualificationLevels, orderBy: qualificationLevels.rank },
}

/** Every kind of post with the standard in force on a day and those it had and will have; the levels they speak of. */
export function listStandards(ctx: Reading, on: CivilDate = ctx.today) {
  const { all, kinds, levels } = readTables(ctx.db, {
    all: { of: postStandards, orderBy: postStandards.from },
    ...WORDS,
  })
  const rowsOf = grouped(all.reverse(), ({ postKind }) => postKind)
  const pages = kinds.map(({ code, name, track }) => {
    const history = rowsOf.get(code) ?? []
    return { code, name, track, history, current: history.find((row) => covers(row, on)) ?? null }
  })
  return { pages, levels }
}

export function findStandardPage(ctx: Reading, kind: string, on: CivilDate = ctx.today) {
  const { pages, levels } = listStandards(ctx, on)
  const page = pages.find(({ code }) => code === kind)
  return page && { ...page, levels }
}

/** What checks are made by on a day: the standards in force, the levels, the kinds of post. */
export const measuresOn = (ctx: Base, on: CivilDate) =>
  readTables(ctx.db, {
    standards: { of: postStandards, where: effectiveOn(postStandards, on) },
    ...WORDS,
  })

export const listVersions = (ctx: Reading, kind: string) =>
  ctx.db.select().from(postStandards).where(eq(postStandards.postKind, kind)).orderBy(asc(postStandards.from)).all()

export const findStandard = (ctx: Reading, standardId: string) =>
  ctx.db.select().from(postStandards).where(eq(postStandards.id, standardId)).get()

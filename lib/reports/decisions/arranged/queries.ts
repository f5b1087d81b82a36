import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { plannedEndings, reorganisations, unitSuccessions, unitVersions } from '@/db/schema/organisation'
import type { Context } from '../../../context'
import { arrangedSentences } from './rules'

/** What the reorganisation that a paper puts in force does to units; nothing for who sees some units alone. */
export function findArranged(ctx: Context<'movements.read'>, decisionId: string): string[] {
  if (ctx.viewer.roots !== null) return []
  const [was, will] = [alias(unitVersions, 'was'), alias(unitVersions, 'will')]
  const eve = sql`date(${reorganisations.on}, '-1 day')`
  const stands = (version: typeof was | typeof will, on: typeof eve | typeof reorganisations.on) =>
    sql`${version.from} <= ${on} and (${version.until} is null or ${version.until} > ${on})`
  const rows = ctx.db
    .select({
      kind: unitSuccessions.kind,
      from: was.name,
      to: will.name,
      stood:
        sql<boolean>`exists (select 1 from ${unitVersions} before where before.unit_id = ${unitSuccessions.toUnitId}
        and before."from" < ${reorganisations.on})`.mapWith(Boolean),
    })
    .from(reorganisations)
    .innerJoin(unitSuccessions, eq(unitSuccessions.reorganisationId, reorganisations.id))
    .innerJoin(was, and(eq(was.unitId, unitSuccessions.fromUnitId), stands(was, eve)))
    .innerJoin(will, and(eq(will.unitId, unitSuccessions.toUnitId), stands(will, reorganisations.on)))
    .where(eq(reorganisations.decisionId, decisionId))
    .orderBy(asc(will.rank), asc(was.rank))
    .all()
  const dissolved = ctx.db
    .select({ name: was.name })
    .from(reorganisations)
    .innerJoin(plannedEndings, eq(plannedEndings.reorganisationId, reorganisations.id))
    .innerJoin(was, and(eq(was.unitId, plannedEndings.unitId), stands(was, eve)))
    .where(and(eq(reorganisations.decisionId, decisionId), isNull(plannedEndings.plannedUnitId)))
    .orderBy(asc(was.rank))
    .all()
  return arrangedSentences(
    rows,
    dissolved.map(({ name }) => name),
  )
}

import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { governingDocuments } from '@/db/schema/documents'
import { unitVersions } from '@/db/schema/organisation'
import { targetMilestones, targets, targetValues } from '@/db/schema/targets'
import type { CivilDate } from '../civil-date'
import type { Base, Context } from '../context'

/** A target is known by its first row, whatever adjusted it since. */
const first = sql<string>`coalesce(${targets.adjusts}, ${targets.id})`

/** Milestones reached on a day, or all of them. */
const milestones = (condition: SQL = sql`true`) =>
  sql<number>`(select count(*) from ${targetMilestones} where ${targetMilestones.targetId} = ${first} and ${condition})`

const COLUMNS = {
  id: first.as('first'),
  rowId: targets.id,
  title: targets.title,
  measure: targets.measure,
  figureId: targets.figureId,
  direction: targets.direction,
  threshold: targets.threshold,
  unit: targets.unit,
  dueOn: targets.dueOn,
  from: targets.from,
  until: targets.until,
  basis: targets.basis,
  isOfCongress: targets.isOfCongress,
  states: targets.states,
  isAdjusted: sql<boolean>`${targets.adjusts} is not null`.mapWith(Boolean),
  ownerUnitId: targets.ownerUnitId,
  rank: targets.rank,
  document: {
    id: governingDocuments.id,
    number: governingDocuments.number,
    title: governingDocuments.title,
    issuer: governingDocuments.issuer,
  },
}

/** The targets in force on a day, each with its document, who follows it and what was last stated of it. */
export const listTargets = (ctx: Context<'targets.read'>, on: CivilDate = ctx.today) => targetsOn(ctx, on)

/** For areas that hold no permission of their own on targets: a figure shows the threshold it is measured by. */
export const targetsOn = (ctx: Base, on: CivilDate) =>
  ctx.db
    .select({
      ...COLUMNS,
      ownerName: unitVersions.name,
      reached: milestones(sql`${targetMilestones.reachedOn} <= ${on}`).as('reached'),
      milestones: milestones().as('milestones'),
      stated: {
        value: targetValues.value,
        outOf: targetValues.outOf,
        on: targetValues.on,
        proof: targetValues.proof,
        paper: targetValues.paper,
      },
    })
    .from(targets)
    .innerJoin(governingDocuments, eq(governingDocuments.id, targets.documentId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, targets.ownerUnitId), effectiveOn(unitVersions, on)))
    .leftJoin(
      targetValues,
      and(
        eq(targetValues.targetId, first),
        eq(
          targetValues.on,
          sql`(select max(last."on") from ${targetValues} last where last.target_id = ${first} and last."on" <= ${on})`,
        ),
      ),
    )
    .where(effectiveOn(targets, on))
    .orderBy(asc(targets.rank), asc(targets.title))
    .all()

export type Target = ReturnType<typeof targetsOn>[number]

/** Every row that a target had, the first of them first: what it asked for, and the papers that adjusted it. */
export const listVersions = (ctx: Context<'targets.read'>, targetId: string) =>
  ctx.db
    .select(COLUMNS)
    .from(targets)
    .innerJoin(governingDocuments, eq(governingDocuments.id, targets.documentId))
    .where(or(eq(targets.id, targetId), eq(targets.adjusts, targetId)))
    .orderBy(asc(targets.from))
    .all()

export type TargetVersion = ReturnType<typeof listVersions>[number]

/** What was stated of a target, the latest first, whatever the day looked at. */
export const listValues = (ctx: Context<'targets.read'>, targetId: string) =>
  ctx.db.select().from(targetValues).where(eq(targetValues.targetId, targetId)).orderBy(desc(targetValues.on)).all()

export const listMilestones = (ctx: Context<'targets.read'>, targetId: string) =>
  ctx.db
    .select()
    .from(targetMilestones)
    .where(eq(targetMilestones.targetId, targetId))
    .orderBy(asc(targetMilestones.rank))
    .all()

/** Papers that a target or a set of standards may rest on. */
export const listDocuments = (ctx: Context<'targets.read'>) =>
  ctx.db
    .select({ id: governingDocuments.id, number: governingDocuments.number, title: governingDocuments.title })
    .from(governingDocuments)
    .orderBy(asc(governingDocuments.number))
    .all()

/** Bodies of the district that may follow a target. */
export const listOwners = (ctx: Context<'targets.read'>, on: CivilDate) =>
  ctx.db
    .select({ id: unitVersions.unitId, name: unitVersions.name })
    .from(unitVersions)
    .where(
      and(
        effectiveOn(unitVersions, on),
        sql`${unitVersions.kind} in (select code from unit_kinds where level in ('district', 'department'))`,
      ),
    )
    .orderBy(asc(unitVersions.name))
    .all()

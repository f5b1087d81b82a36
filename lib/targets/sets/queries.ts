import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { governingDocuments } from '@/db/schema/documents'
import { units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import { setStandards, setUnits, standardFindings, standardSets } from '@/db/schema/targets'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'

type Reading = Context<'targets.read'>

const document = {
  id: governingDocuments.id,
  number: governingDocuments.number,
  title: governingDocuments.title,
  issuer: governingDocuments.issuer,
}

const SET = {
  id: standardSets.id,
  title: standardSets.title,
  countedAs: standardSets.countedAs,
  from: standardSets.from,
  until: standardSets.until,
  document,
}

/** The latest finding of a day on the standard and the unit of the statement around it. */
const lastFinding = (on: CivilDate) =>
  sql`(select max(last."on") from ${standardFindings} last where last.standard_id = ${setStandards.id}
    and last.unit_id = ${setUnits.unitId} and last."on" <= ${on})`

/** Sets in force on a day, each with how many of its units' standards are met; units beyond the viewer's are not there. */
export const listSets = (ctx: Reading, on: CivilDate) =>
  ctx.db
    .select({
      ...SET,
      standards: sql<number>`count(distinct ${setStandards.id})`,
      units: sql<number>`count(distinct ${setUnits.unitId})`,
      cells: sql<number>`count(*)`,
      met: sql<number>`total(${standardFindings.isMet})`,
    })
    .from(standardSets)
    .innerJoin(governingDocuments, eq(governingDocuments.id, standardSets.documentId))
    .innerJoin(setStandards, eq(setStandards.setId, standardSets.id))
    .innerJoin(setUnits, eq(setUnits.setId, standardSets.id))
    .leftJoin(
      standardFindings,
      and(
        eq(standardFindings.standardId, setStandards.id),
        eq(standardFindings.unitId, setUnits.unitId),
        eq(standardFindings.on, lastFinding(on)),
      ),
    )
    .where(and(effectiveOn(standardSets, on), inScope(ctx, setUnits.unitId, on)))
    .groupBy(standardSets.id)
    .orderBy(asc(standardSets.rank), asc(standardSets.title))
    .all()

export type SetRow = ReturnType<typeof listSets>[number]

/** The units of a set that the viewer may see, as they are called on the day. */
export const listSetUnits = (ctx: Reading, setId: string, on: CivilDate) =>
  ctx.db
    .select({ id: setUnits.unitId, name: sql<string>`coalesce(${places.fullName}, ${unitVersions.name})` })
    .from(setUnits)
    .innerJoin(units, eq(units.id, setUnits.unitId))
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, setUnits.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(and(eq(setUnits.setId, setId), inScope(ctx, setUnits.unitId, on)))
    .orderBy(asc(unitVersions.rank), asc(unitVersions.name))
    .all()

const listStandards = (ctx: Reading, setId: string) =>
  ctx.db
    .select({ id: setStandards.id, ordinal: setStandards.ordinal, title: setStandards.title })
    .from(setStandards)
    .where(eq(setStandards.setId, setId))
    .orderBy(asc(setStandards.ordinal))
    .all()

const findSetRow = (ctx: Reading, setId: string) =>
  ctx.db
    .select(SET)
    .from(standardSets)
    .innerJoin(governingDocuments, eq(governingDocuments.id, standardSets.documentId))
    .where(eq(standardSets.id, setId))
    .get()

/** A set as a table: its standards, its units, and what was last found up to the day; nothing where no unit is the viewer's. */
export function findSet(ctx: Reading, setId: string, on: CivilDate) {
  const set = findSetRow(ctx, setId)
  const columns = set ? listSetUnits(ctx, setId, on) : []
  if (!set || columns.length === 0) return undefined
  const findings = ctx.db
    .select({
      standardId: setStandards.id,
      unitId: setUnits.unitId,
      isMet: standardFindings.isMet,
      on: standardFindings.on,
      proof: standardFindings.proof,
      paper: standardFindings.paper,
    })
    .from(setStandards)
    .innerJoin(setUnits, eq(setUnits.setId, setStandards.setId))
    .innerJoin(
      standardFindings,
      and(
        eq(standardFindings.standardId, setStandards.id),
        eq(standardFindings.unitId, setUnits.unitId),
        eq(standardFindings.on, lastFinding(on)),
      ),
    )
    .where(and(eq(setStandards.setId, setId), inScope(ctx, setUnits.unitId, on)))
    .all()
  return { ...set, standards: listStandards(ctx, setId), units: columns, findings }
}

export type SetPage = NonNullable<ReturnType<typeof findSet>>

/** One standard of one unit with everything that was ever found, the latest first. */
export function findCell(ctx: Reading, asked: { setId: string; standardId: string; unitId: string }, on: CivilDate) {
  const set = findSetRow(ctx, asked.setId)
  const unit = set && listSetUnits(ctx, asked.setId, on).find(({ id }) => id === asked.unitId)
  const standard = set && listStandards(ctx, asked.setId).find(({ id }) => id === asked.standardId)
  if (!set || !unit || !standard) return undefined
  const findings = ctx.db
    .select()
    .from(standardFindings)
    .where(and(eq(standardFindings.standardId, standard.id), eq(standardFindings.unitId, unit.id)))
    .orderBy(desc(standardFindings.on))
    .all()
  return { set, unit, standard, findings }
}

export type CellPage = NonNullable<ReturnType<typeof findCell>>

/** Governments that a set may be laid against: the district's and the communes'. */
export const listPlaces = (ctx: Reading, on: CivilDate) =>
  ctx.db
    .select({ value: unitVersions.unitId, label: sql<string>`coalesce(${places.fullName}, ${unitVersions.name})` })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(
      and(
        effectiveOn(unitVersions, on),
        sql`${unitVersions.kind} in (select code from unit_kinds where is_commune_government
          or (level = 'district' and code = 'district-government'))`,
        inScope(ctx, unitVersions.unitId, on),
      ),
    )
    .orderBy(asc(unitVersions.rank))
    .all()

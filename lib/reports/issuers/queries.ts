import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { issuingBodies } from '@/db/schema/documents'
import { posts, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import type { Issuer } from '@/db/schema/reports'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { getInstallation } from '../../settings/queries'
import { findIssuer, type IssuerRow } from '../queries'
import { formOf } from '../rules'
import { FORMS, SIGNATORY } from './labels'

type Read = Context<'reports.read'>

/** Who heads, numbers and signs a report: one of the register's own, or the committee of the unit reported on. */
export type Issuing = Omit<IssuerRow, 'id' | 'from' | 'until'> & {
  /** The unit whose committee it is, and the body whose terms number its papers. */
  readonly own?: { readonly unitId: string; readonly bodyId: string | null }
}

function findOrganisation(ctx: Read, unitId: string, on: CivilDate) {
  const above = alias(unitVersions, 'above')
  return ctx.db
    .select({
      name: unitVersions.name,
      tree: units.tree,
      grassroots: unitKinds.grassroots,
      level: unitKinds.level,
      parentId: unitVersions.parentId,
      parentName: above.name,
      place: places.name,
    })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, on)))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(above, and(eq(above.unitId, unitVersions.parentId), effectiveOn(above, on)))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(eq(units.id, unitId))
    .get()
}

/** The body that papers call by the name that the unit's posts bear: «Bí thư Đảng ủy xã …» of «Đảng ủy xã …». */
const findBody = (ctx: Read, unitId: string, on: CivilDate) =>
  ctx.db
    .select({ id: issuingBodies.id, name: issuingBodies.name, abbreviation: issuingBodies.abbreviation })
    .from(issuingBodies)
    .innerJoin(
      posts,
      and(
        eq(posts.unitId, unitId),
        effectiveOn(posts, on),
        sql`substr(${posts.fullTitle}, -length(${issuingBodies.name}) - 1) = ' ' || ${issuingBodies.name}`,
      ),
    )
    .where(eq(issuingBodies.style, 'party'))
    .orderBy(desc(sql`length(${issuingBodies.name})`))
    .limit(1)
    .get()

const capitals = (name: string) => name.toLocaleUpperCase('vi')

/** To whom a committee reports: the one above it, at the top the register's own with its office. */
function recipientsAbove(ctx: Read, above: Issuing | undefined): string[] {
  const office = above && !above.own ? [getInstallation(ctx.db).officeName] : []
  return [...(above ? [above.name] : []), ...office].map((name) => `${name} (để báo cáo),`)
}

/** The committee that speaks for a Party organisation; that of the register itself stands among the register's issuers. */
function findCommittee(ctx: Read, unitId: string, on: CivilDate): Issuing | undefined {
  const unit = findOrganisation(ctx, unitId, on)
  if (unit?.tree !== 'party') return undefined
  if (unit.parentId === null) return findIssuer(ctx, 'committee', on)
  const form = formOf(unit)
  if (!form) return undefined
  const above = findCommittee(ctx, unit.parentId, on)
  const body = findBody(ctx, unitId, on)
  const name = body?.name ?? unit.name
  return {
    code: 'committee',
    name,
    upperBody: capitals(unit.parentName ?? ''),
    body: capitals(name),
    symbol: `BC/${body?.abbreviation ?? FORMS[form].abbreviation}`,
    place: unit.place ?? above?.place ?? '',
    authority: 'T/M',
    authorityOf: FORMS[form].signsFor,
    signatoryTitle: SIGNATORY,
    recipients: [...recipientsAbove(ctx, above), `Lưu ${name}.`],
    own: { unitId, bodyId: body?.id ?? null },
  }
}

/** Who issues a report on a unit on a day. */
export const findIssuing = (
  ctx: Read,
  { issuer, unitId }: { readonly issuer: Issuer; readonly unitId: string },
  on: CivilDate = ctx.today,
): Issuing | undefined => (issuer === 'committee' ? findCommittee(ctx, unitId, on) : findIssuer(ctx, issuer, on))

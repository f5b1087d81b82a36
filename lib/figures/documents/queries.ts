import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { documentPoints, governingDocuments } from '@/db/schema/documents'
import type { Base } from '../../context'
import { type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

type PointKind = (typeof documentPoints.$inferSelect)['kind']

/** What the programme of the term sets out, in its order. It is the committee's own: no unit has a part in it. */
export const pointsOf =
  (kind: PointKind) =>
  ({ db }: Base, scope: FigureScope): Relation => {
    const on = lastDayOf(scope)
    return db
      .select(
        row({
          key: documentPoints.id,
          label: documentPoints.text,
          note: governingDocuments.title,
          href: sql`'/documents/' || ${governingDocuments.id}`,
          group: governingDocuments.id,
          groupLabel: governingDocuments.title,
          rank: sql`printf('%s %03d', ${governingDocuments.from}, ${documentPoints.ordinal})`,
        }),
      )
      .from(documentPoints)
      .innerJoin(governingDocuments, eq(governingDocuments.id, documentPoints.documentId))
      .where(
        and(
          eq(documentPoints.kind, kind),
          eq(governingDocuments.isTermProgramme, true),
          or(isNull(governingDocuments.from), lte(governingDocuments.from, on)),
          or(isNull(governingDocuments.until), gt(governingDocuments.until, on)),
          scope.unitId === undefined ? undefined : sql`false`,
        ),
      )
  }

import { asc, eq } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { governingDocuments } from '@/db/schema/documents'
import { targets } from '@/db/schema/targets'
import type { CivilDate } from '../civil-date'
import type { Base, Context } from '../context'

/** The targets in force on a day, each with its document. */
export const listTargets = (ctx: Context<'targets.read'>, on: CivilDate = ctx.today) => targetsOn(ctx, on)

/** For areas that hold no permission of their own on targets: a figure shows the threshold it is measured by. */
export const targetsOn = (ctx: Base, on: CivilDate) =>
  ctx.db
    .select({
      id: targets.id,
      title: targets.title,
      figureId: targets.figureId,
      threshold: targets.threshold,
      dueOn: targets.dueOn,
      document: {
        id: governingDocuments.id,
        number: governingDocuments.number,
        title: governingDocuments.title,
        issuer: governingDocuments.issuer,
      },
    })
    .from(targets)
    .innerJoin(governingDocuments, eq(governingDocuments.id, targets.documentId))
    .where(effectiveOn(targets, on))
    .orderBy(asc(targets.rank), asc(targets.title))
    .all()

export type Target = ReturnType<typeof targetsOn>[number]

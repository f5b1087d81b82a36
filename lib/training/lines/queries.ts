import { and, asc, count, eq } from 'drizzle-orm'
import { audiences, classAudiences, enrolments, trainingClasses } from '@/db/schema/training'
import type { Context } from '../../context'
import { countedLines, visibleEnrolment } from '../counted/queries'

export type ClassLine = ReturnType<typeof listLines>[number]

/** The audience lines of a class: how many are enrolled, were present, were reported, and what counts. */
export function listLines(ctx: Context<'training.read'>, classId: string) {
  const lines = countedLines(ctx, eq(trainingClasses.id, classId))
  const rows = ctx.db
    .select({
      id: lines.lineId,
      audienceName: lines.audienceName,
      reported: lines.ownReported,
      named: lines.ownNamed,
      counted: lines.counted,
      note: classAudiences.note,
    })
    .from(lines)
    .innerJoin(classAudiences, eq(classAudiences.id, lines.lineId))
    .innerJoin(audiences, eq(audiences.code, lines.audience))
    .orderBy(asc(audiences.rank), asc(lines.lineId))
    .all()
  const enrolled = ctx.db
    .select({ lineId: enrolments.lineId, total: count() })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .innerJoin(trainingClasses, eq(trainingClasses.id, classAudiences.classId))
    .where(and(eq(trainingClasses.id, classId), visibleEnrolment(ctx)))
    .groupBy(enrolments.lineId)
    .all()
  const byLine = new Map(enrolled.map(({ lineId, total }) => [lineId, total]))
  return rows.map((row) => ({ ...row, enrolled: byLine.get(row.id) ?? 0 }))
}

export const findLine = (ctx: Context<'training.read'>, lineId: string) =>
  ctx.db
    .select({ line: classAudiences, audienceName: audiences.name })
    .from(classAudiences)
    .innerJoin(audiences, eq(audiences.code, classAudiences.audience))
    .where(eq(classAudiences.id, lineId))
    .get()

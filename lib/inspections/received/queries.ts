import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { receivedInspections, receivedRequests } from '@/db/schema/inspections'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { grouped } from '../../grouped'
import { inScope } from '../../organisation/scope/queries'

type Read = Context<'inspections.read'>

/** Wrapped, so that they keep their table within the query of the name. */
const [receivedUnit, receivedDay] = [sql`${receivedInspections.unitId}`, sql`${receivedInspections.on}`]

const columns = (on: CivilDate) => ({
  id: receivedInspections.id,
  unitId: receivedInspections.unitId,
  unitName: sql<string>`(select v.name from ${unitVersions} v where v.unit_id = ${receivedUnit}
    and v."from" <= max(${receivedDay}, ${on}) order by v."from" desc limit 1)`,
  team: receivedInspections.team,
  topic: receivedInspections.topic,
  noticeNumber: receivedInspections.noticeNumber,
  noticedOn: receivedInspections.noticedOn,
  on: receivedInspections.on,
  note: receivedInspections.note,
})

export type Request = typeof receivedRequests.$inferSelect

function requestsOf(ctx: Read, receivedIds: readonly string[]) {
  return ctx.db
    .select()
    .from(receivedRequests)
    .where(inArray(receivedRequests.receivedId, [...receivedIds]))
    .orderBy(sql`${receivedRequests.dueOn} is null`, receivedRequests.dueOn, receivedRequests.id)
    .all()
}

export type ReceivedPage = ReturnType<typeof listReceived>[number]

/** Inspections from above of the viewer's units, the latest first, with what they asked for. */
export function listReceived(ctx: Read, on: CivilDate = ctx.today) {
  const rows = ctx.db
    .select(columns(on))
    .from(receivedInspections)
    .where(inScope(ctx, receivedInspections.unitId))
    .orderBy(desc(receivedInspections.on), receivedInspections.id)
    .all()
  const ids = rows.map(({ id }) => id)
  const requests = grouped(requestsOf(ctx, ids), ({ receivedId }) => receivedId)
  return rows.map((row) => ({ ...row, requests: requests.get(row.id) ?? [] }))
}

export function findReceived(ctx: Read, receivedId: string, on: CivilDate = ctx.today): ReceivedPage | undefined {
  const row = ctx.db
    .select(columns(on))
    .from(receivedInspections)
    .where(and(eq(receivedInspections.id, receivedId), inScope(ctx, receivedInspections.unitId)))
    .get()
  return row && { ...row, requests: requestsOf(ctx, [row.id]) }
}

export const findRequest = (ctx: Read, requestId: string) =>
  ctx.db
    .select({
      id: receivedRequests.id,
      receivedId: receivedRequests.receivedId,
      text: receivedRequests.text,
      answeredOn: receivedRequests.answeredOn,
      answerNumber: receivedRequests.answerNumber,
    })
    .from(receivedRequests)
    .innerJoin(receivedInspections, eq(receivedInspections.id, receivedRequests.receivedId))
    .where(and(eq(receivedRequests.id, requestId), inScope(ctx, receivedInspections.unitId)))
    .get()

import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { issuingBodies } from '@/db/schema/documents'
import type { MovementKind } from '@/db/schema/movements'
import { decisionBases } from '@/db/schema/reports'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'

type Read = Context<'reports.read'>

/** What the office has written, with what ended and what is to come. */
export const listBases = (ctx: Read) =>
  ctx.db
    .select({
      id: decisionBases.id,
      issuingBodyId: decisionBases.issuingBodyId,
      bodyName: issuingBodies.name,
      movementKind: decisionBases.movementKind,
      lines: decisionBases.lines,
      from: decisionBases.from,
      until: decisionBases.until,
    })
    .from(decisionBases)
    .leftJoin(issuingBodies, eq(issuingBodies.id, decisionBases.issuingBodyId))
    .orderBy(
      sql`${issuingBodies.rank} is not null`,
      asc(issuingBodies.rank),
      asc(decisionBases.movementKind),
      asc(decisionBases.from),
    )
    .all()

export type BasesRow = ReturnType<typeof listBases>[number]

/** Bodies whose decisions may be given lines of their own. */
export const listBodies = (ctx: Read) =>
  ctx.db
    .select({ id: issuingBodies.id, name: issuingBodies.name })
    .from(issuingBodies)
    .orderBy(asc(issuingBodies.rank), asc(issuingBodies.name))
    .all()

type Asked = { readonly issuingBodyId: string; readonly kinds: readonly MovementKind[]; readonly on: CivilDate }

/** The lines of a decision: what goes for all first, then what is of its body, then what is about its acts. */
export const basesOf = (ctx: Read, { issuingBodyId, kinds, on }: Asked): string[] =>
  ctx.db
    .select({ lines: decisionBases.lines })
    .from(decisionBases)
    .where(
      and(
        or(isNull(decisionBases.issuingBodyId), eq(decisionBases.issuingBodyId, issuingBodyId)),
        or(isNull(decisionBases.movementKind), inArray(decisionBases.movementKind, [...kinds])),
        effectiveOn(decisionBases, on),
      ),
    )
    .orderBy(
      sql`${decisionBases.movementKind} is not null`,
      sql`${decisionBases.issuingBodyId} is not null`,
      asc(decisionBases.movementKind),
    )
    .all()
    .flatMap(({ lines }) => lines)

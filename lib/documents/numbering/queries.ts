import { and, asc, eq, gt, isNotNull, lt, or, sql } from 'drizzle-orm'
import { decisions, numberGaps } from '@/db/schema/documents'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { missingBefore, type NumberRange } from './rules'

/** Papers of one kind in a term of a body: they share one run of numbers. */
export type Book = Pick<typeof numberGaps.$inferSelect, 'issuingBodyId' | 'termId' | 'kind'>

const inBook = ({ issuingBodyId, termId, kind }: Book) =>
  and(eq(decisions.issuingBodyId, issuingBodyId), eq(decisions.termId, termId), eq(decisions.kind, kind))

export const findNumbered = (ctx: Context<'documents.read'>, book: Book, number: number) =>
  ctx.db
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(inBook(book), eq(decisions.number, number)))
    .get()

/** The numbers before one that are neither in the register nor recorded as used elsewhere. */
export function listMissing(ctx: Context<'documents.read'>, book: Book, number: number): NumberRange[] {
  const entered = ctx.db
    .select({ first: sql<number>`${decisions.number}`, last: sql<number>`${decisions.number}` })
    .from(decisions)
    .where(and(inBook(book), isNotNull(decisions.number)))
    .all()
  const gaps = ctx.db
    .select({ first: numberGaps.first, last: numberGaps.last })
    .from(numberGaps)
    .where(
      and(
        eq(numberGaps.issuingBodyId, book.issuingBodyId),
        eq(numberGaps.termId, book.termId),
        eq(numberGaps.kind, book.kind),
      ),
    )
    .all()
  return missingBefore(number, [...entered, ...gaps])
}

/** The nearest paper that has a lower number and a later day, or the other way round. */
export const findOutOfOrder = (ctx: Context<'documents.read'>, book: Book, number: number, signedOn: CivilDate) =>
  ctx.db
    .select({ numberText: decisions.numberText, signedOn: sql<CivilDate>`${decisions.signedOn}` })
    .from(decisions)
    .where(
      and(
        inBook(book),
        or(
          and(lt(decisions.number, number), gt(decisions.signedOn, signedOn)),
          and(gt(decisions.number, number), lt(decisions.signedOn, signedOn)),
        ),
      ),
    )
    .orderBy(asc(sql`abs(${decisions.number} - ${number})`))
    .get()

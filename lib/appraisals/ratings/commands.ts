import { eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { ratings } from '@/db/schema/appraisals'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { rowToClose } from '../../dated-rows'
import { grouped } from '../../grouped'
import { Problem } from '../../problem'
import { write } from '../../write'
import { openPerson } from '../access/queries'
import type { Grade, RatingPeriod, RatingSubject } from '../rules'
import { ratingPeriod } from '../rules'
import type { CancelRatingInput, CorrectRatingInput, RecordRatingsInput, UndoRatingsInput } from './input'
import { findRating, levelsOf, type Rating, ratingsFor, ratingsOfBatch } from './queries'

type Write = Context<'appraisals.write' | 'appraisals.read' | 'people.read'>

function checkDay(tx: Write, on: CivilDate, { from, name }: RatingPeriod): void {
  if (on > tx.today) throw new Problem('future', 'on', `Ngày này ở sau ngày làm việc ${formatDay(tx.today)}.`)
  if (on < from) throw new Problem('too_early', 'on', `Văn bản ở trước kỳ đánh giá ${name}.`)
}

function levelOf(tx: Write, subject: RatingSubject, period: RatingPeriod, grade: Grade) {
  const level = levelsOf(tx, subject, period).get(grade)
  if (!level)
    throw new Problem('no_level', 'period', `Chưa có quy định về các mức xếp loại cho kỳ ${period.name.toLowerCase()}.`)
  return level
}

/** A whole unit in one go. Who is rated the same already is left alone; another grade takes the place of the one before from its day on. */
export function recordRatings(ctx: Write, { period, subject, rows, ...input }: RecordRatingsInput) {
  return write(ctx, 'appraisals.recordRatings', (tx) => {
    checkDay(tx, input.on, period)
    const personIds = rows.flatMap(({ personId, grade }) => (grade ? [personId] : []))
    const known = grouped(ratingsFor(tx, { personIds, subject, period: period.key }), ({ personId }) => personId)
    const batchId = newId()
    const written: { personId: string; name: string; grade: Grade }[] = []
    for (const [at, { personId, grade }] of rows.entries()) {
      const before = known.get(personId) ?? []
      if (!grade || before.at(-1)?.grade === grade) continue
      const { fullName: name } = openPerson(tx, personId, `rows.${at}.grade`)
      const { id: levelId } = levelOf(tx, subject, period, grade)
      const current = closing(before, input.on, name)
      if (current) tx.db.update(ratings).set({ until: input.on }).where(eq(ratings.id, current.id)).run()
      const { on: from, body, paper } = input
      const row = { personId, subject, period: period.key, endsOn: period.endsOn, levelId, body, paper, from, batchId }
      tx.db.insert(ratings).values(row).run()
      written.push({ personId, name, grade })
    }
    if (written.length === 0)
      throw new Problem('nothing', undefined, 'Chưa chọn mức xếp loại mới cho ai: không có gì để ghi.')
    const { body, paper, on } = input
    const grades = written.map(({ name, grade }) => `${name}: ${grade}`)
    return {
      subjects: written.map(({ personId }) => personId),
      after: { period: period.key, ratingOf: subject, body, paper, on, grades: written },
      result: { id: batchId, count: grades.length },
    }
  })
}

function closing(before: readonly Rating[], on: CivilDate, name: string): Rating | null {
  try {
    return rowToClose(before, on)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.code, 'on', `${name}: ${error.message}`)
  }
}

function openRating(tx: Write, ratingId: string) {
  const found = findRating(tx, ratingId)
  if (!found || found.cancelledReason !== null)
    throw new Problem('no_rating', undefined, 'Kết quả xếp loại này không còn trong sổ.')
  openPerson(tx, found.personId, undefined)
  return found
}

const logged = ({ subject, period, grade, body, paper, from }: Rating) => ({
  ...{ period, ratingOf: subject, grade, body, paper, on: from },
})

/** The record was wrong: it is put right in its place, and what stood before and after it stays. */
export function correctRating(ctx: Write, { ratingId, grade, body, paper, on, reason }: CorrectRatingInput) {
  return write(ctx, 'appraisals.correctRating', (tx) => {
    const before = openRating(tx, ratingId)
    const period = ratingPeriod(before.period)
    if (!period) throw new Error(`No period: ${before.period}`)
    checkDay(tx, on, period)
    const others = ratingsFor(tx, { ...before, personIds: [before.personId] }).filter(({ id }) => id !== ratingId)
    if (on !== before.from && others.length > 0)
      throw new Problem('followed', 'on', 'Kỳ này còn kết quả trước hoặc sau: hủy kết quả ấy rồi mới sửa ngày.')
    const { id: levelId } = levelOf(tx, before.subject, period, grade)
    tx.db.update(ratings).set({ levelId, body, paper, from: on }).where(eq(ratings.id, ratingId)).run()
    return {
      subjects: [before.personId, ratingId],
      before: logged(before),
      after: { ...logged(before), grade, body, paper, on, reason },
      result: { id: ratingId },
    }
  })
}

/** Cancelled ratings stay with their reason; what each had taken the place of holds again. */
function cancelAll(tx: Write, all: readonly Rating[], reason: string): string[] {
  const ids = all.map(({ id }) => id)
  tx.db.update(ratings).set({ cancelledReason: reason }).where(inArray(ratings.id, ids)).run()
  return all.flatMap(({ personId, subject, period, from, until }) => {
    const closed = ratingsFor(tx, { personIds: [personId], subject, period }).find((other) => other.until === from)
    if (!closed) return []
    tx.db.update(ratings).set({ until }).where(eq(ratings.id, closed.id)).run()
    return [closed.id]
  })
}

export function cancelRating(ctx: Write, { ratingId, reason }: CancelRatingInput) {
  return write(ctx, 'appraisals.cancelRating', (tx) => {
    const before = openRating(tx, ratingId)
    const restored = cancelAll(tx, [before], reason)
    return {
      subjects: [before.personId, ratingId],
      before: logged(before),
      after: { reason, restored: restored.length },
      result: { id: ratingId },
    }
  })
}

/** Everything written down in one go is taken back in one go. */
export function undoRatings(ctx: Write, { batchId, reason }: UndoRatingsInput) {
  return write(ctx, 'appraisals.undoRatings', (tx) => {
    const all = ratingsOfBatch(tx, batchId)
    const [first] = all
    if (!first) throw new Problem('no_batch', undefined, 'Lần ghi này không còn trong sổ.')
    for (const { personId } of all) openPerson(tx, personId, undefined)
    const restored = cancelAll(tx, all, reason)
    const { period, ratingOf, body, paper, on } = logged(first)
    return {
      subjects: all.map(({ personId }) => personId),
      before: {
        ...{ period, ratingOf, body, paper, on },
        grades: all.map(({ personId, personName: name, grade }) => ({ personId, name, grade })),
      },
      after: { reason, restored: restored.length },
      result: { id: batchId, count: all.length },
    }
  })
}

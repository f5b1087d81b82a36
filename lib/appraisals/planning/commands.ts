import { and, eq } from 'drizzle-orm'
import { plannedPeople, planningPapers, planningReviews, planningTerms } from '@/db/schema/appraisals'
import { posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { addDays, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { findPerson } from '../../people/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { DropInput, KeepAllInput, PlanInput, ReviewInput, TermInput } from './input'
import { inPlan, listPlanned, type Planned, planningMeasures, type Read } from './queries'

type Write = Context<'planning.write'> & Read
type Paper = { readonly number: string; readonly on: PlanInput['on']; readonly issuer: string }

/** A paper about several people is one row. */
function paperId(tx: Write, { number, on, issuer }: Paper): string {
  if (on > tx.today) throw new Problem('ahead', 'on', `Văn bản không thể ký sau hôm nay, ${formatDay(tx.today)}.`)
  const known = tx.db
    .select({ id: planningPapers.id })
    .from(planningPapers)
    .where(and(eq(planningPapers.number, number), eq(planningPapers.on, on)))
    .get()
  return (
    known?.id ??
    tx.db.insert(planningPapers).values({ number, on, issuer }).returning({ id: planningPapers.id }).get().id
  )
}

function getPost(tx: Write, { postId, seatId }: Pick<PlanInput, 'postId' | 'seatId'>) {
  const row = tx.db
    .select({ id: posts.id, title: posts.fullTitle })
    .from(posts)
    .leftJoin(seats, eq(seats.postId, posts.id))
    .where(and(postId ? eq(posts.id, postId) : eq(seats.id, seatId ?? ''), inScope(tx, posts.unitId)))
    .get()
  if (!row) throw new Problem('unknown', postId ? undefined : 'seatId', 'Không tìm thấy chức danh này.')
  return row
}

/** Nobody plans or reviews themselves. */
function refuseOwn(tx: Write, personId: string): void {
  const own = and(eq(people.id, personId), eq(people.userId, tx.viewer.id))
  if (tx.db.select({ id: people.id }).from(people).where(own).get())
    throw new Problem('own', undefined, 'Đây là quy hoạch của chính đồng chí: đề nghị người khác có quyền này ghi.')
}

/** Takes somebody into the plan of a post for a term, from the day of the paper that approves it. */
export function planPerson(ctx: Write, { postId, seatId, number, on, issuer, ...input }: PlanInput) {
  return write(ctx, 'planning.plan', (tx) => {
    const term = tx.db.select().from(planningTerms).where(eq(planningTerms.id, input.termId)).get()
    if (!term) throw new Problem('unknown', 'termId', 'Không tìm thấy nhiệm kỳ này.')
    const person = findPerson(tx, input.personId)
    if (!person) throw new Problem('unknown', 'personId', 'Không tìm thấy cán bộ này.')
    refuseOwn(tx, person.id)
    const post = getPost(tx, { postId, seatId })
    if (on >= term.until)
      throw new Problem(
        'after_term',
        'on',
        `Nhiệm kỳ ${term.name} kết thúc ngày ${formatDay(addDays(term.until, -1))}.`,
      )
    const before = listPlanned(
      tx,
      { termId: term.id, postId: post.id, personId: person.id },
      tx.today,
      planningMeasures(tx, tx.today),
    )
    if (inPlan(before).length > 0)
      throw new Problem('planned', 'personId', `Đã có trong quy hoạch ${post.title} nhiệm kỳ ${term.name}.`)
    const late = before.find(({ until }) => until !== null && until > on)
    if (late?.until)
      throw new Problem(
        'overlap',
        'on',
        `Đã ra khỏi quy hoạch này ngày ${formatDay(late.until)}: văn bản đưa vào lại phải từ ngày ấy.`,
      )
    const row = { ...input, postId: post.id, from: on, paperId: paperId(tx, { number, on, issuer }) }
    const { id } = tx.db.insert(plannedPeople).values(row).returning({ id: plannedPeople.id }).get()
    const after = { ...input, postId: post.id, paper: `${number}, ${issuer}`, on }
    return { subjects: [person.id, post.id], after, result: { id, postId: post.id } }
  })
}

function getPlanned(tx: Write, plannedId: string): Planned {
  const [found] = listPlanned(tx, { plannedId }, tx.today, planningMeasures(tx, tx.today))
  if (!found) throw new Problem('unknown', undefined, 'Không tìm thấy người này trong quy hoạch.')
  refuseOwn(tx, found.personId)
  return found
}

function refuseDay(tx: Write, { from }: Pick<Planned, 'from'>, on: ReviewInput['reviewedOn'], field: string): void {
  if (on > tx.today) throw new Problem('ahead', field, `Ngày này không thể sau hôm nay, ${formatDay(tx.today)}.`)
  if (on < from) throw new Problem('early', field, `Được đưa vào quy hoạch từ ngày ${formatDay(from)}.`)
}

function recordReview(
  tx: Write,
  plannedId: string,
  on: ReviewInput['reviewedOn'],
  verdict: 'keep' | 'remove',
  note: string | null,
) {
  const row = { plannedId, year: Number(on.slice(0, 4)), on, verdict, note }
  const set = { on, verdict, note }
  const target = [planningReviews.plannedId, planningReviews.year]
  tx.db.insert(planningReviews).values(row).onConflictDoUpdate({ target, set }).run()
}

/** The year's review of one person: kept, or taken out from the day of a paper. A second review of a year puts the first right. */
export function reviewPlanned(ctx: Write, { plannedId, reviewedOn, note, removal }: ReviewInput) {
  return write(ctx, 'planning.review', (tx) => {
    const found = getPlanned(tx, plannedId)
    if (found.until) throw new Problem('removed', undefined, 'Người này đã ra khỏi quy hoạch.')
    refuseDay(tx, found, reviewedOn, 'reviewedOn')
    recordReview(tx, plannedId, reviewedOn, removal ? 'remove' : 'keep', note)
    if (removal) {
      if (removal.on <= found.from)
        throw new Problem(
          'early',
          'on',
          `Được đưa vào quy hoạch từ ngày ${formatDay(found.from)}: văn bản đưa ra phải sau ngày ấy.`,
        )
      const set = {
        ...{ until: removal.on, removalPaperId: paperId(tx, removal) },
        ...{ removalReason: removal.reason, removalNote: note },
      }
      tx.db.update(plannedPeople).set(set).where(eq(plannedPeople.id, plannedId)).run()
    }
    const after = { verdict: removal ? 'remove' : 'keep', on: reviewedOn, note, removal }
    return { subjects: [found.personId, found.postId], before: found.review, after, result: { id: plannedId } }
  })
}

/** Keeps everybody of a term in whose way nothing stands and whom the year has not reviewed yet. */
export function keepAll(ctx: Write, { termId, reviewedOn }: KeepAllInput) {
  return write(ctx, 'planning.keepAll', (tx) => {
    const year = reviewedOn.slice(0, 4)
    if (reviewedOn > tx.today || year !== tx.today.slice(0, 4))
      throw new Problem('ahead', 'reviewedOn', `Ghi ngày rà soát trong năm ${tx.today.slice(0, 4)}, không sau hôm nay.`)
    const rows = inPlan(listPlanned(tx, { termId }, tx.today, planningMeasures(tx, tx.today)))
    const kept = rows.filter(({ review, flags, from }) => !review && flags.length === 0 && from <= reviewedOn)
    if (kept.length === 0)
      throw new Problem('none', undefined, 'Không còn ai vừa chưa rà soát vừa không có điểm phải xem xét.')
    for (const { id } of kept) recordReview(tx, id, reviewedOn, 'keep', null)
    const subjects = kept.map(({ personId }) => personId)
    return { subjects, after: { verdict: 'keep', on: reviewedOn, count: kept.length }, result: kept.length }
  })
}

/** What was recorded by mistake goes, with its reviews; the log keeps what it was and why. */
export function dropPlanned(ctx: Write, { plannedId, reason }: DropInput) {
  return write(ctx, 'planning.drop', (tx) => {
    const { personId, postId, act, from, until, termId, paper } = getPlanned(tx, plannedId)
    tx.db.delete(planningReviews).where(eq(planningReviews.plannedId, plannedId)).run()
    tx.db.delete(plannedPeople).where(eq(plannedPeople.id, plannedId)).run()
    const before = { act, from, until, termId, paper: paper.number }
    return { subjects: [personId, postId], before, after: { reason }, result: { postId } }
  })
}

export function addTerm(ctx: Write, { name, from, lastOn }: TermInput) {
  return write(ctx, 'planning.addTerm', (tx) => {
    const known = tx.db.select().from(planningTerms).where(eq(planningTerms.name, name)).get()
    if (known) throw new Problem('known', 'name', `Đã có nhiệm kỳ ${name}.`)
    const row = { name, from, until: addDays(lastOn, 1) }
    const { id } = tx.db.insert(planningTerms).values(row).returning({ id: planningTerms.id }).get()
    return { subjects: [id], after: row, result: { id } }
  })
}

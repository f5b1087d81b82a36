import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { type Change, effects, movements } from '@/db/schema/movements'
import { reorganisations } from '@/db/schema/organisation'
import { addDays, formatDay } from '../../../civil-date'
import type { Context } from '../../../context'
import { DECISION_KINDS } from '../../../documents/labels'
import { findIssuingBody } from '../../../documents/queries'
import { printedNumber } from '../../../documents/rules'
import { lowerFirst } from '../../../first-letter'
import { endingSeatIds, getOpenPlan, type Plan } from '../../../organisation/reorganisations/queries'
import { restand, type Stood } from '../../../organisation/reorganisations/standing/commands'
import { Problem } from '../../../problem'
import { write } from '../../../write'
import { type HeldPost, holdingsOf } from '../../decisions/queries'
import { registerDecision } from '../../registration/commands'
import { findHolderFrom } from '../../seats/queries'
import type { CommitInput } from '../input'
import { type AffectedRow, listAffected, listTargets, type Placing, type TargetRow, vacantSeatsOf } from '../queries'
import { actKind, outcomeOf, statesOf, tally } from '../rules'
import { numbersOn } from './queries'

type Committing = Placing & Context<'organisation.reorganise' | 'movements.register' | 'documents.read'>

/** Everybody has a place or is said to have none: the first who has not is named. */
function refuseIncomplete(plan: Plan, affected: readonly AffectedRow[]): void {
  if (plan.units.length + plan.endings.length + plan.closures.length === 0)
    throw new Problem('empty', undefined, 'Phương án chưa có đơn vị nào.')
  const missing = affected.find(({ placed }) => placed === null)
  if (!missing) return
  const { pending } = tally(statesOf(affected))
  const others = pending > 1 ? ` Còn ${pending - 1} người nữa cũng chưa có phương án.` : ''
  throw new Problem('incomplete', undefined, `${missing.name} (${missing.title}) chưa có phương án bố trí.${others}`)
}

/** Gives out the seats of posts one after another. */
function openSeats(tx: Placing, plan: Plan, stood: Stood, targets: readonly TargetRow[]) {
  const free = new Map(
    targets.map(({ key, isPlanned }) => [
      key,
      [...(isPlanned ? (stood.seatsOf.get(key) ?? []) : vacantSeatsOf(tx, plan, key))],
    ]),
  )
  return (target: TargetRow): string => {
    const seatId = free.get(target.key)?.shift()
    if (!seatId) throw new Problem('crowded', undefined, `${target.title} không còn vị trí trống.`)
    return seatId
  }
}

type Row = typeof effects.$inferInsert
type Placed = { target: TargetRow; row: AffectedRow }

/** The act of one person: leaves what ends, takes what is planned, all on the day of the session. */
function act(
  tx: Placing,
  plan: Plan,
  decisionId: string,
  held: readonly HeldPost[],
  rows: readonly AffectedRow[],
  taken: readonly Placed[],
  seat: (target: TargetRow) => string,
  ordinal: number,
) {
  const [first] = rows
  if (!first) return
  const { personId } = first
  const outcomes = rows.map(({ placed }) => outcomeOf(placed ?? ''))
  const kind = actKind(
    taken.map(({ target }) => target),
    outcomes,
  )
  const id = newId()
  const effect = (change: Change, seatId: string, manner: Row['manner']): Row => ({
    ...{ movementId: id, personId, seatId, change, manner, on: plan.on },
  })
  const leaving = new Set(rows.map(({ seatId }) => seatId))
  const kept = held.filter(
    ({ seatId, from, until }) => !leaving.has(seatId) && from < plan.on && (until === null || until > plan.on),
  )
  const keepsMain = kept.some(({ manner }) => manner === 'main') || taken.some(({ row }) => row.manner === 'main')
  const also = kind === 'early-retirement' ? kept : []
  const main = taken[0]?.target
  tx.db
    .insert(movements)
    .values({
      ...{ id, personId, kind, decisionId, ordinal, on: plan.on, createdAt: tx.now },
      ...{ purpose: 'reorganisation', termMonths: main?.termMonths ?? null },
    })
    .run()
  tx.db
    .insert(effects)
    .values([
      ...[...rows, ...also].map(({ seatId, manner }) => effect('end', seatId, manner)),
      ...taken.map(({ target, row }, at) =>
        effect('begin', seat(target), at === 0 && !keepsMain ? 'main' : row.manner),
      ),
    ])
    .run()
}

/** One act a person, in the order of their posts: the main one before those beside it. */
function writeActs(
  tx: Placing,
  plan: Plan,
  decisionId: string,
  affected: readonly AffectedRow[],
  targets: readonly TargetRow[],
  seat: (target: TargetRow) => string,
): string[] {
  const people = new Map<string, AffectedRow[]>()
  for (const row of affected) people.set(row.personId, [...(people.get(row.personId) ?? []), row])
  const held = holdingsOf(tx, [...people.keys()])
  let ordinal = 0
  for (const rows of people.values()) {
    const mainFirst = rows.toSorted((a, b) => +(b.manner === 'main') - +(a.manner === 'main'))
    const taken = mainFirst.flatMap((row) =>
      targets.filter(({ key }) => key === row.placed).map((target) => ({ target, row })),
    )
    act(tx, plan, decisionId, held.get(rows[0]?.personId ?? '') ?? [], rows, taken, seat, ++ordinal)
  }
  return [...people.keys()]
}

type Paper = Pick<CommitInput, 'number' | 'signedOn'>
type Reading = Placing & Context<'documents.read'>

/** Units, posts and seats as planned, and a paper with an act for everybody, which has effect once it is registered. */
export function prepare(tx: Reading, plan: Plan, paper: Paper) {
  const body = findIssuingBody(tx, plan.issuingBodyId)
  if (!body) throw new Problem('unknown', undefined, 'Không tìm thấy cơ quan ban hành.')
  const [affected, targets, ending] = [listAffected(tx, plan), listTargets(tx, plan), endingSeatIds(tx, plan)]
  const printed = `${DECISION_KINDS[plan.kind]} ${printedNumber(paper.number, plan.kind, body)}`
  const stood = restand(tx, plan, `${printed} ngày ${formatDay(paper.signedOn)}`)
  const decisionId = newId()
  const { kind, issuingBodyId, title, on: effectiveOn } = plan
  const subject = /^về /i.test(title) ? title : `Về việc ${lowerFirst(title)}`
  tx.db
    .insert(decisions)
    .values({ id: decisionId, kind, issuingBodyId, subject, effectiveOn, createdAt: tx.now, createdBy: tx.viewer.id })
    .run()
  const personIds = writeActs(tx, plan, decisionId, affected, targets, openSeats(tx, plan, stood, targets))
  return { decisionId, personIds, ending, unitIds: [...stood.unitOf.values()], states: tally(statesOf(affected)) }
}

/**
 * Puts a plan in force at once: units end and begin, posts and seats with them, one paper is registered with one act for
 * everybody whose seat ends, and the lineage is kept. Days before are not touched.
 */
export function commitReorganisation(ctx: Committing, { reorganisationId, revision, ...paper }: CommitInput): string {
  return write(ctx, 'organisation.reorganise', (tx) => {
    const plan = getOpenPlan(tx, reorganisationId, revision)
    refuseIncomplete(plan, listAffected(tx, plan))
    const before = numbersOn(tx, addDays(plan.on, -1))
    const { decisionId, personIds, ending, unitIds, states } = prepare(tx, plan, paper)
    registerDecision(tx, { ...paper, decisionId, revision: 1 })
    const later = findHolderFrom(tx, ending, plan.on)
    if (later)
      throw new Problem(
        'held',
        undefined,
        `${later.name} có quyết định giữ ${later.title} từ sau ngày ${formatDay(plan.on)}: hủy hoặc sửa quyết định đó trước.`,
      )
    tx.db
      .update(reorganisations)
      .set({ committedAt: tx.now, committedBy: tx.viewer.id, decisionId, revision: plan.revision + 1 })
      .where(eq(reorganisations.id, plan.id))
      .run()
    const after = { ...numbersOn(tx, plan.on), ...states }
    return { subjects: [plan.id, decisionId, ...unitIds, ...personIds], before, after, result: plan.id }
  })
}

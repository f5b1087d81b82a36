import { eq } from 'drizzle-orm'
import { postKinds, seatQuotas } from '@/db/schema/organisation'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findUnit } from '../units/queries'
import type { CorrectQuotaInput, EndQuotaInput, SetQuotaInput } from './input'
import { findQuota, listQuotas } from './queries'
import { adjoining, changeProblem, correctionProblem, type Quota } from './rules'

type Write = Context<'organisation.write' | 'organisation.read'>

const PROBLEMS = {
  same_day: 'Đã có số lượng áp dụng từ ngày này. Nếu ghi sai thì dùng «Đính chính».',
  later_quota: 'Đã có số lượng áp dụng từ một ngày sau đó. Chọn ngày muộn hơn.',
  after_end: 'Ngày bắt đầu phải trước ngày thôi áp dụng.',
  before_previous: 'Trong thời gian đó đang áp dụng số lượng ghi trước.',
} as const

/** The words that the log keeps where the register keeps a code. */
function kindName(tx: Write, postKind: string | null): string {
  if (postKind === null) return 'Mọi chức danh'
  const kind = tx.db.select({ name: postKinds.name }).from(postKinds).where(eq(postKinds.code, postKind)).get()
  if (!kind) throw new Problem('unknown_kind', 'postKind', 'Chọn loại chức danh trong danh sách.')
  return kind.name
}

const sameKind = (tx: Write, { unitId, postKind }: { unitId: string; postKind: string | null }): Quota[] =>
  listQuotas(tx, unitId).filter((quota) => quota.postKind === postKind)

const facts = ({ seats, from, basis }: Pick<Quota, 'seats' | 'from' | 'basis'>) => ({ seats, from, basis })

function known(tx: Write, quotaId: string) {
  const quota = findQuota(tx, quotaId)
  if (!quota) throw new Problem('no_quota', undefined, 'Không tìm thấy số lượng này.')
  return quota
}

/** A number from a day on; the one in force until then stays true of the days before. */
export function setQuota(ctx: Write, input: SetQuotaInput) {
  return write(ctx, 'organisation.setQuota', (tx) => {
    const { unitId, postKind, from } = input
    if (!findUnit(tx, unitId, from)?.isStanding)
      throw new Problem('no_unit', 'from', `Trong ngày ${formatDay(from)} không có đơn vị này.`)
    const name = kindName(tx, postKind)
    const own = sameKind(tx, input)
    const problem = changeProblem(own, from)
    if (problem) throw new Problem(problem, 'from', PROBLEMS[problem])
    const before = own.find((quota) => covers(quota, from))
    if (before) tx.db.update(seatQuotas).set({ until: from }).where(eq(seatQuotas.id, before.id)).run()
    tx.db.insert(seatQuotas).values(input).run()
    const after = { postKind: name, ...facts(input) }
    return { subjects: [unitId], before: before && facts(before), after, result: { id: unitId } }
  })
}

/** Puts a mistake right; where the first day moves, the end of the number before moves with it. */
export function correctQuota(ctx: Write, { quotaId, reason, ...input }: CorrectQuotaInput) {
  return write(ctx, 'organisation.correctQuota', (tx) => {
    const before = known(tx, quotaId)
    const own = sameKind(tx, before)
    const problem = correctionProblem(own, before, input.from)
    if (problem) throw new Problem(problem, 'from', PROBLEMS[problem])
    if (!findUnit(tx, before.unitId, input.from)?.isStanding)
      throw new Problem('no_unit', 'from', `Trong ngày ${formatDay(input.from)} không có đơn vị này.`)
    const previous = adjoining(own, before)
    if (previous) tx.db.update(seatQuotas).set({ until: input.from }).where(eq(seatQuotas.id, previous.id)).run()
    tx.db.update(seatQuotas).set(input).where(eq(seatQuotas.id, quotaId)).run()
    const name = kindName(tx, before.postKind)
    return {
      subjects: [before.unitId],
      before: { postKind: name, ...facts(before) },
      after: { postKind: name, ...facts(input), reason },
      result: { id: before.unitId },
    }
  })
}

/** From a day on no number is set any more. */
export function endQuota(ctx: Write, { quotaId, until, basis }: EndQuotaInput) {
  return write(ctx, 'organisation.endQuota', (tx) => {
    const quota = known(tx, quotaId)
    if (quota.until !== null) throw new Problem('ended', 'until', `Đã thôi áp dụng từ ngày ${formatDay(quota.until)}.`)
    if (until <= quota.from)
      throw new Problem(
        'too_early',
        'until',
        `Số lượng này áp dụng từ ngày ${formatDay(quota.from)}. Chọn ngày sau đó.`,
      )
    tx.db.update(seatQuotas).set({ until }).where(eq(seatQuotas.id, quotaId)).run()
    return {
      subjects: [quota.unitId],
      before: { postKind: kindName(tx, quota.postKind), seats: quota.seats, until: null },
      after: { until, basis },
      result: { id: quota.unitId },
    }
  })
}

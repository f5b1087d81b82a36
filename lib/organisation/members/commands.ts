import { memberCounts } from '@/db/schema/organisation'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { formatNumber } from '../../numbers'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findUnit } from '../units/queries'
import type { RecordMembersInput } from './input'
import { listMemberCounts } from './queries'
import { isLeap, membersOf } from './rules'

/** What an organisation reports for a day; reported again, the new numbers take the place of the old. */
export function recordMembers(ctx: Context<'organisation.report' | 'organisation.read'>, input: RecordMembersInput) {
  return write(ctx, 'organisation.recordMembers', (tx) => {
    const { isSure, ...count } = input
    const { unitId, on, official, probationary } = count
    if (on > tx.today) throw new Problem('future', 'on', `Ngày số liệu ở sau ngày làm việc ${formatDay(tx.today)}.`)
    const unit = findUnit(tx, unitId, on)
    if (!unit?.isStanding) throw new Problem('no_unit', 'on', `Trong ngày ${formatDay(on)} không có tổ chức này.`)
    if (!unit.isReporting) throw new Problem('not_reporting', undefined, 'Chỉ tổ chức cơ sở đảng báo cáo số đảng viên.')
    if (official + probationary === 0) throw new Problem('nobody', 'official', 'Ghi số đảng viên chính thức.')
    const reported = listMemberCounts(tx, unitId, on)
    const last = reported.find((one) => one.on < on)
    if (last && !isSure && isLeap(membersOf(last), membersOf(count)))
      throw new Problem(
        'leap',
        'isSure',
        `Ngày ${formatDay(last.on)} báo cáo ${formatNumber(membersOf(last))} đảng viên, nay ghi ${formatNumber(membersOf(count))}. Kiểm tra lại; nếu đúng thì đánh dấu ô này rồi ghi lại.`,
      )
    const before = reported.find((one) => one.on === on)
    tx.db
      .insert(memberCounts)
      .values(count)
      .onConflictDoUpdate({ target: [memberCounts.unitId, memberCounts.on], set: { official, probationary } })
      .run()
    return { subjects: [unitId], before, after: { on, official, probationary }, result: { id: unitId } }
  })
}

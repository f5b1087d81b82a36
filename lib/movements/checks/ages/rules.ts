import type { MovementKind } from '@/db/schema/movements'
import { addMonths, type CivilDate, formatDay, fullMonthsBetween } from '../../../civil-date'
import { type RetirementAge, retirementDay } from '../../../people/rules'
import { type ActFacts, binds, type Check, isHigher, isOpen, months, takenPost } from '../facts/rules'

/** Fewer working months left than are asked for: «còn 58 tháng công tác (nghỉ hưu từ ngày 01/06/2028)». */
function shortOf(act: ActFacts, table: readonly RetirementAge[], asked: number | null): string | null {
  const day = retirementDay(table, act.person)
  return day && asked !== null && addMonths(act.on, asked) > day ? left(act.on, day) : null
}

const left = (on: CivilDate, day: CivilDate) =>
  `còn ${months(Math.max(0, fullMonthsBetween(on, day)))} công tác (nghỉ hưu từ ngày ${formatDay(day)})`

export const retirement: Check = (act, _rule, table) => {
  const day = retirementDay(table, act.person)
  if (!day) return null
  if (act.kind === 'retirement')
    return act.on < day ? `Chưa đến tuổi nghỉ hưu: nghỉ từ ngày ${formatDay(day)}, sau ngày của quyết định.` : null
  const holdsOn = act.takes !== null || act.renews.length > 0
  return holdsOn && act.on >= day ? `Đã đến tuổi nghỉ hưu từ ngày ${formatDay(day)}.` : null
}

/** Whoever leads for the first time, or higher than before, serves a whole term; an equal or lower post is not counted. */
export const appointmentAge: Check = (act, { atLeast }, table) => {
  const taken = takenPost(act)
  if (!taken?.isLeader || !isHigher(act, taken)) return null
  const short = shortOf(act, table, atLeast)
  const isFirst = !act.held.some((post) => post.isLeader && post.manner !== 'acting')
  const what = isFirst ? 'Giữ chức vụ lãnh đạo lần đầu' : 'Giữ chức vụ cao hơn'
  return short && `${what} khi ${short}, chưa đủ ${months(atLeast ?? 0)}.`
}

const VOTES: readonly MovementKind[] = ['nomination', 'election', 'endorsement', 'ratification']

export const committeeFirst: Check = (act, rule, table) => {
  const taken = takenPost(act)
  if (!taken || wasMember(act, rule)) return null
  const short = shortOf(act, table, rule.atLeast)
  return short && `Tham gia cấp ủy lần đầu khi ${short}, chưa đủ ${months(rule.atLeast ?? 0)}.`
}

/** Moving between committees within a term is no re-election. */
export const committeeAgain: Check = (act, rule, table) => {
  const isVoted = VOTES.includes(act.kind) && takenPost(act) !== null
  if (!wasMember(act, rule) || !(isVoted || act.kind === 'reappointment')) return null
  const short = shortOf(act, table, rule.atLeast)
  return short && `Tái cử cấp ủy khi ${short}, chưa đủ ${months(rule.atLeast ?? 0)}.`
}

const wasMember = ({ held }: ActFacts, rule: Parameters<Check>[1]) => held.some((post) => binds(rule, post.kind))

/** Not for those who are sent because they are not local or have had their two terms (QĐ 65-QĐ/TW). */
export const rotationRemaining: Check = (act, { atLeast }, table) => {
  if (act.kind !== 'rotation' || act.purpose === 'non-local' || act.purpose === 'two-terms') return null
  const short = shortOf(act, table, atLeast)
  return short && `Đi luân chuyển khi ${short}, chưa đủ ${months(atLeast ?? 0)}.`
}

export const extensionMaximum: Check = (act, { atMost }, table) => {
  if (act.kind !== 'extension' || atMost === null) return null
  const day = retirementDay(table, act.person)
  if (act.termMonths !== null && act.termMonths >= atMost)
    return `Kéo dài ${months(act.termMonths)}, không dưới ${months(atMost)}.`
  return day && addMonths(act.on, atMost) <= day
    ? `Kéo dài khi ${left(act.on, day)}, không dưới ${months(atMost)}: xem xét bổ nhiệm lại.`
    : null
}

export const periodicExemption: Check = (act, { atLeast }, table) => {
  if (act.kind !== 'position-change') return null
  if (act.held.some((post) => post.beganBy === 'secondment' && isOpen(post, act.on)))
    return 'Đang biệt phái: chưa thực hiện chuyển đổi vị trí.'
  const short = shortOf(act, table, atLeast)
  return short && `Người được chuyển đổi ${short}, dưới ${months(atLeast ?? 0)} thì không thực hiện chuyển đổi.`
}

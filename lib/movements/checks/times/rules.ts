import { addDays, addMonths, daysBetween, formatDay, fullMonthsBetween } from '../../../civil-date'
import {
  type ActFacts,
  type Check,
  currentPost,
  type HoldingFacts,
  isHigher,
  isOpen,
  months,
  monthsIn,
  type PostFacts,
  takenPost,
} from '../facts/rules'

export const term: Check = ({ termMonths }, { atMost }) =>
  termMonths !== null && atMost !== null && termMonths > atMost
    ? `Thời hạn ${months(termMonths)}, quá ${months(atMost)}.`
    : null

/** Both ends of it: a decision that sends somebody for less, and one that calls somebody back early. */
export const rotationMinimum: Check = (act, { atLeast }) => {
  if (atLeast === null || act.kind === 'retirement') return null
  const { kind, on, termMonths, endsOn } = act
  const isShort = endsOn ? addDays(endsOn, 1) < addMonths(on, atLeast) : termMonths !== null && termMonths < atLeast
  if (kind === 'rotation' && act.takes && isShort)
    return endsOn
      ? `Luân chuyển từ ${formatDay(on)} đến hết ${formatDay(endsOn)}, chưa đủ ${months(atLeast)}.`
      : `Luân chuyển ${months(termMonths ?? 0)}, chưa đủ ${months(atLeast)}.`
  const cut = act.leaves.find((held) => held.beganBy === 'rotation' && on < addMonths(held.from, atLeast))
  return cut
    ? `Luân chuyển giữ ${cut.title} từ ${formatDay(cut.from)} mới được ${months(fullMonthsBetween(cut.from, on))}, chưa đủ ${months(atLeast)}.`
    : null
}

export const periodicChange: Check = ({ kind, on, leaves }, { atLeast, atMost }) => {
  const held = leaves.find((post) => post.isSensitive)
  if (!held || kind !== 'position-change') return null
  const spent = fullMonthsBetween(held.from, on)
  if (atLeast !== null && spent < atLeast) return `Ở vị trí này mới được ${months(spent)}, chưa đủ ${months(atLeast)}.`
  const late = atMost !== null && on > addMonths(held.from, atMost)
  return late ? `Ở vị trí này đã ${months(spent)}, quá ${months(atMost)}.` : null
}

export const periodicNotice: Check = ({ kind, on, decidedOn }, { atLeast }) => {
  if (kind !== 'position-change' || atLeast === null || addDays(decidedOn, atLeast) <= on) return null
  return `Văn bản ngày ${formatDay(decidedOn)}, chuyển từ ngày ${formatDay(on)}: báo trước ${Math.max(0, daysBetween(decidedOn, on))} ngày, chưa đủ ${atLeast} ngày.`
}

export const secondmentMaximum: Check = ({ kind, on, endsOn, termMonths }, { atMost }) => {
  if (kind !== 'secondment' || atMost === null) return null
  const limit = addMonths(on, atMost)
  const isLong = endsOn !== null ? endsOn >= limit : termMonths !== null && termMonths > atMost
  return isLong ? `Biệt phái quá ${months(atMost)} (đến hết ngày trước ${formatDay(limit)}).` : null
}

/** Time in equivalent posts, and in higher ones, adds up. */
export const promotionMinimum: Check = (act, { atLeast }) => {
  const [taken, current] = [takenPost(act), currentPost(act)]
  if (!taken || current?.grade == null || atLeast === null || !isHigher(act, taken)) return null
  const { grade } = current
  const alike = act.held.filter((post) => post.manner === 'main' && post.grade !== null && post.grade <= grade)
  const spent = monthsIn(alike, act.on)
  if (spent >= atLeast) return null
  const summed = alike.length > 1 ? ` và chức vụ tương đương, cộng ${alike.length} lần,` : ''
  return `Giữ ${current.title}${summed} mới được ${months(spent)}, chưa đủ ${months(atLeast)} để giữ chức vụ cao hơn.`
}

const FORMS = { reprimand: 'khiển trách', warning: 'cảnh cáo', dismissal: 'cách chức' } as const

const numbered = (basis: string) => (basis ? ` (số ${basis})` : '')

/** After a discipline so many months pass before a higher post; the latest one counts. One of unknown form waits as long as the hardest. */
export const waitAfter =
  (form: keyof typeof FORMS): Check =>
  (act, { atLeast }) => {
    const taken = takenPost(act)
    if (!taken || atLeast === null || !isHigher(act, taken)) return null
    const [last] = act.disciplines
      .filter((one) => one.form === form || (form === 'dismissal' && one.form === 'unknown'))
      .filter(({ on }) => on <= act.on)
      .sort((a, b) => (a.on < b.on ? 1 : -1))
    if (!last || addMonths(last.on, atLeast) <= act.on) return null
    const since = `ngày ${formatDay(last.on)}${numbered(last.basis)} mới được ${months(fullMonthsBetween(last.on, act.on))}`
    return last.form === 'unknown'
      ? `Có kỷ luật theo văn bản mật ${since}; sổ không ghi hình thức nên tính thời gian dài nhất là ${months(atLeast)}: đối chiếu văn bản gốc.`
      : `Bị ${FORMS[last.form]} ${since}, chưa đủ ${months(atLeast)} để giữ chức vụ cao hơn.`
  }

/** What somebody held without a break up to the day in this post's kind and unit, the first of it first. */
function unbroken({ held, on }: ActFacts, { kind, unitId }: PostFacts): HoldingFacts[] {
  const same = held.filter((post) => post.kind === kind && post.unitId === unitId && post.manner !== 'acting')
  const chain = same.filter((post) => isOpen(post, on)).slice(0, 1)
  for (let first = chain[0]; first; ) {
    const { from } = first
    first = same.find((post) => post.until === from)
    if (first) chain.unshift(first)
  }
  return chain
}

export const headTerms: Check = (act, { atMost }) => {
  const post = takenPost(act) ?? act.renews[0]
  if (!post || atMost === null) return null
  const chain = unbroken(act, post)
  const [first] = chain
  if (!first) return null
  const begun = chain.flatMap(({ from, renewedOn }) => [from, ...renewedOn])
  const half = (post.termMonths ?? 60) / 2
  const served = begun.filter((from, at) => fullMonthsBetween(from, begun[at + 1] ?? act.on) > half).length
  return served >= atMost
    ? `Đã giữ ${first.title} từ ${formatDay(first.from)}, ${served} nhiệm kỳ liên tiếp; thêm nhiệm kỳ nữa là quá ${atMost} nhiệm kỳ.`
    : null
}

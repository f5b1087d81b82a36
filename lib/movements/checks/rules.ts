import type { MovementKind, rules } from '@/db/schema/movements'
import type { Sex } from '@/db/schema/people'
import { addMonths, type CivilDate, formatDay, fullMonthsBetween } from '../../civil-date'
import type { PartialDate } from '../../partial-date'
import { type RetirementAge, retirementDay } from '../../people/rules'

export type Rule = Pick<
  typeof rules.$inferSelect,
  'code' | 'title' | 'atLeast' | 'atMost' | 'from' | 'until' | 'basis' | 'isUnverified'
>

export type Breach = {
  readonly code: string
  readonly title: string
  /** The calculation, as it is shown and kept with an override. */
  readonly message: string
  readonly basis: string
  readonly isUnverified: boolean
}

export type PostFacts = { readonly title: string; readonly rank: number; readonly isSensitive: boolean }
export type HoldingFacts = PostFacts & {
  readonly from: CivilDate
  readonly beganBy: MovementKind | null
  readonly manner: 'main' | 'concurrent' | 'acting'
}

/** All that the rules ask of an act: who, when, what is left and what is taken. */
export type ActFacts = {
  readonly kind: MovementKind
  readonly on: CivilDate
  readonly termMonths: number | null
  readonly endsOn: CivilDate | null
  readonly person: { readonly sex: Sex; readonly birthDate: PartialDate | null }
  readonly leaves: readonly HoldingFacts[]
  readonly takes: PostFacts | null
}

type Check = (act: ActFacts, rule: Rule, table: readonly RetirementAge[]) => string | null

const months = (count: number) => `${count} tháng`

/** Each check answers with its calculation when the rule is broken, and null when it is kept or does not apply. */
const CHECKS: Record<string, Check> = {
  retirement: (act, _rule, table) => {
    const day = retirementDay(table, act.person)
    if (!day) return null
    if (act.kind === 'retirement')
      return act.on < day ? `Chưa đến tuổi nghỉ hưu: nghỉ từ ngày ${formatDay(day)}, sau ngày của quyết định.` : null
    const takesOn = act.takes !== null || act.kind === 'reappointment'
    return takesOn && act.on >= day ? `Đã đến tuổi nghỉ hưu từ ngày ${formatDay(day)}.` : null
  },
  term: ({ termMonths }, { atMost }) =>
    termMonths !== null && atMost !== null && termMonths > atMost
      ? `Thời hạn ${months(termMonths)}, quá ${months(atMost)}.`
      : null,
  'rotation-minimum': ({ kind, on, leaves }, { atLeast }) => {
    const cut = leaves.find(
      (held) => held.beganBy === 'rotation' && atLeast !== null && on < addMonths(held.from, atLeast),
    )
    if (!cut || kind === 'retirement') return null
    return `Luân chuyển giữ ${cut.title} từ ${formatDay(cut.from)} mới được ${months(fullMonthsBetween(cut.from, on))}, chưa đủ ${months(atLeast ?? 0)}.`
  },
  'periodic-change': ({ kind, on, leaves }, { atLeast, atMost }) => {
    const held = leaves.find((post) => post.isSensitive)
    if (!held || kind !== 'position-change') return null
    const spent = fullMonthsBetween(held.from, on)
    if (atLeast !== null && spent < atLeast)
      return `Ở vị trí này mới được ${months(spent)}, chưa đủ ${months(atLeast)}.`
    const late = atMost !== null && on > addMonths(held.from, atMost)
    return late ? `Ở vị trí này đã ${months(spent)}, quá ${months(atMost)}.` : null
  },
  'secondment-maximum': ({ kind, on, endsOn, termMonths }, { atMost }) => {
    if (kind !== 'secondment' || atMost === null) return null
    const limit = addMonths(on, atMost)
    const isLong =
      (endsOn !== null && endsOn >= limit) || (endsOn === null && termMonths !== null && termMonths > atMost)
    return isLong ? `Biệt phái quá ${months(atMost)} (đến hết ngày trước ${formatDay(limit)}).` : null
  },
  'promotion-minimum': ({ on, leaves, takes }, { atLeast }) => {
    const current = leaves.find((held) => held.manner === 'main')
    if (!takes || !current || atLeast === null || takes.rank >= current.rank) return null
    const spent = fullMonthsBetween(current.from, on)
    return spent < atLeast
      ? `Giữ ${current.title} mới được ${months(spent)}, chưa đủ ${months(atLeast)} để giữ chức vụ cao hơn.`
      : null
  },
}

/** The rules in force on the day of an act that it breaks. A breach warns with its basis; it never forbids. */
export function breachesOf(act: ActFacts, inForce: readonly Rule[], table: readonly RetirementAge[]): Breach[] {
  return inForce.flatMap((rule) => {
    const message = CHECKS[rule.code]?.(act, rule, table)
    if (!message) return []
    const { code, title, basis, isUnverified } = rule
    return [{ code, title, message, basis, isUnverified }]
  })
}

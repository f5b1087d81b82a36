import { type CivilDate, formatDay } from '../../../civil-date'
import type { DueQuery } from '../input'
import type { DueKind } from '../kinds/rules'
import { DUE_GROUPINGS, DUE_KINDS, DUE_STATES, DUE_STEPS } from '../labels'
import type { Due } from '../rules'

type Case = Pick<Due, 'kind' | 'actOn' | 'dueOn'>

/** «trước 01/05/2023»; nothing where the day of the step is the day itself. */
export const stepInWords = ({ kind, actOn, dueOn }: Case) =>
  actOn === dueOn ? null : `${DUE_STEPS[kind] ?? 'từ'} ${formatDay(actOn)}`

export const monthOf = (day: CivilDate) => `Tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`

/** The heading that a case stands under: what is past, what is to be done already, then month by month; or its unit. */
export function groupOf(due: Case & { readonly unitName: string }, by: DueQuery['by'], on: CivilDate): string {
  if (by === 'unit') return due.unitName
  if (due.dueOn < on) return 'Đã quá ngày đến hạn'
  return due.actOn <= on ? 'Cần làm ngay' : monthOf(due.actOn)
}

const named = (kinds: readonly DueKind[]) => kinds.map((kind) => DUE_KINDS[kind]).join(', ')

/** The filter in words, as it stands in the heading of a list. */
export const filterInWords = ({ days, state, kinds, by }: DueQuery, unitName: string | null) =>
  [
    state === 'dismissed' ? DUE_STATES.dismissed : `Trong ${days} ngày tới`,
    state === 'drafted' && DUE_STATES.drafted,
    kinds.length > 0 && named(kinds),
    unitName,
    by === 'unit' && DUE_GROUPINGS.unit.toLowerCase(),
  ]
    .filter(Boolean)
    .join(' · ')

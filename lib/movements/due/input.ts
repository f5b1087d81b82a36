import { z } from 'zod'
import { required } from '../../form-fields'
import { listState, many, one, type SearchParams } from '../../list-state'
import { DUE_ORDER, type DueKind } from './kinds/rules'
import { DUE_GROUPINGS, DUE_STATES, type DueGrouping, type DueState } from './labels'
import { type CaseName, caseNamed } from './rules'

export const DUE_DAYS = [30, 90, 180, 365] as const

export type DueQuery = {
  readonly days: (typeof DUE_DAYS)[number]
  readonly state: DueState
  readonly by: DueGrouping
  readonly kinds: readonly DueKind[]
  readonly unitId: string | null
  readonly page: number
}

const oneOf = <T extends string>(params: SearchParams, name: string, known: Readonly<Record<T, string>>) =>
  (Object.keys(known) as T[]).find((code) => code === one(params, name))

/** What the address asks of the list: `?days=&state=&by=&kind=&unit=&page=`; a value that means nothing is left out. */
export const dueQuery = (params: SearchParams): DueQuery => ({
  days: DUE_DAYS.find((days) => String(days) === one(params, 'days')) ?? 90,
  state: oneOf(params, 'state', DUE_STATES) ?? 'open',
  by: oneOf(params, 'by', DUE_GROUPINGS) ?? 'month',
  kinds: DUE_ORDER.filter((kind) => many(params, 'kind').includes(kind)),
  unitId: one(params, 'unit') ?? null,
  page: listState(params, ['due']).page,
})

const MOST = 200

const chosen = (message: string) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]),
    z.array(z.string().max(120)).min(1, message).max(MOST, `Nhiều nhất ${MOST} việc một lần.`),
  )

export const dismissInput = z.object({
  case: chosen('Chọn ít nhất một việc.').transform((keys, context) => {
    const cases = keys.map(caseNamed).filter((one): one is CaseName => one !== null)
    if (cases.length === keys.length) return cases
    context.addIssue({ code: 'custom', message: 'Việc đã chọn không còn trong danh sách.' })
    return z.NEVER
  }),
  reason: required(300, 'Ghi lý do vì sao không cần làm.').pipe(z.string().min(3, 'Ghi lý do vì sao không cần làm.')),
})

export const restoreInput = z.object({ case: chosen('Chọn ít nhất một việc.') })

export type DismissInput = z.output<typeof dismissInput>
export type RestoreInput = z.output<typeof restoreInput>

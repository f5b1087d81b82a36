import type { InspectionForm, InspectionKind } from '@/db/schema/inspections'
import { type CivilDate, formatDay } from '../civil-date'
import { lastDay } from '../period'
import { fold } from '../search-text'

export type { InspectionForm, InspectionKind }

export type InspectionState = 'planned' | 'running' | 'concluded' | 'cancelled'

type Timed = {
  readonly from: CivilDate
  readonly concludedOn: CivilDate | null
  readonly cancelledReason: string | null
}

/** An inspection counts on the day of its conclusion: until then it is still going on. */
export function inspectionState({ from, concludedOn, cancelledReason }: Timed, on: CivilDate): InspectionState {
  if (cancelledReason !== null) return 'cancelled'
  if (concludedOn !== null && concludedOn <= on) return 'concluded'
  return on < from ? 'planned' : 'running'
}

/** Supervision is regular or thematic; signs of a violation and complaints are inspected (QĐ 22-QĐ/TW, Điều 2). */
const FORMS_OF: Record<InspectionKind, readonly InspectionForm[]> = {
  inspection: ['thematic', 'regular', 'violation', 'complaint'],
  supervision: ['thematic', 'regular'],
}

export const formFits = (kind: InspectionKind, form: InspectionForm) => FORMS_OF[kind].includes(form)

/** Each kind with its forms, in the order in which they are planned and listed. */
export const PLANNED_FORMS = (Object.keys(FORMS_OF) as InspectionKind[]).flatMap((kind) =>
  FORMS_OF[kind].map((form) => ({ kind, form })),
)

type Named = {
  readonly topic?: string | null
  readonly leadBody: string
  readonly decisionNumber?: string | null
  readonly conclusionNumber?: string | null
}

/** The words that it is found by; of `05-QĐ/HU` each part is one. */
export const searchTextOf = ({ topic, leadBody, decisionNumber, conclusionNumber }: Named) =>
  fold([topic, leadBody, decisionNumber, conclusionNumber].filter(Boolean).join(' ')).replace(/[^a-z0-9]+/g, ' ')

export type RemedyState = 'open' | 'overdue' | 'done'

type Due = { readonly dueOn: CivilDate | null; readonly doneOn: CivilDate | null }

/** What was done counts as done from that day on; what is due today is not overdue yet. */
export function remedyState({ dueOn, doneOn }: Due, on: CivilDate): RemedyState {
  if (doneOn !== null && doneOn <= on) return 'done'
  return dueOn !== null && dueOn < on ? 'overdue' : 'open'
}

export type PlanOutcome = 'passed' | 'reached' | 'missed'

export function planOutcome({ planned, done }: { planned: number; done: number }): PlanOutcome {
  if (done > planned) return 'passed'
  return done === planned ? 'reached' : 'missed'
}

/** `01/03/2021 – 15/04/2021`; `từ 01/03/2021` while the last day is not known. */
export function inspectionDays(period: { readonly from: CivilDate; readonly until: CivilDate | null }): string {
  const last = lastDay(period)
  if (last === null) return `từ ${formatDay(period.from)}`
  return last === period.from ? formatDay(period.from) : `${formatDay(period.from)} – ${formatDay(last)}`
}

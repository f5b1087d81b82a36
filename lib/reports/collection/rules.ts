import type { CivilDate } from '../../civil-date'

export type Answer = 'accepted' | 'returned'
export type Submission = { readonly sentOn: CivilDate; readonly answer: Answer | null }

/** Where a unit stands: it has not begun, writes, has sent, was sent back, was accepted. */
export type Sending = 'waiting' | 'writing' | 'sent' | 'returned' | 'accepted'

export function sendingOf(reportId: string | null, last: Submission | undefined): Sending {
  if (last) return last.answer ?? 'sent'
  return reportId ? 'writing' : 'waiting'
}

export const isWithUnit = (sending: Sending) => sending !== 'sent' && sending !== 'accepted'

/** Sent after the day it was due, or not sent though the day is over. */
export const isLate = (dueOn: CivilDate, first: CivilDate | null, today: CivilDate) => (first ?? today) > dueOn

export type SendingCount = { readonly sending: Sending; readonly isLate: boolean }

export const countSendings = (units: readonly SendingCount[]) => {
  const of = (...among: Sending[]) => units.filter(({ sending }) => among.includes(sending)).length
  return {
    total: units.length,
    open: of('waiting', 'writing', 'returned'),
    sent: of('sent'),
    accepted: of('accepted'),
    late: units.filter((unit) => unit.isLate && isWithUnit(unit.sending)).length,
  }
}

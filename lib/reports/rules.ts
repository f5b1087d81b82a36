import type { Issuer } from '@/db/schema/reports'
import { addDays, addMonths, type CivilDate, daysBetween, formatDayInProse, lastDayOfMonth } from '../civil-date'
import type { FigureScope } from '../figures/rules'
import { countInProse, roman } from '../numbers'
import type { Authority, Signature } from '../paper'

/** First and last day of what is reported on, both counted. */
export type ReportPeriod = { readonly from: CivilDate; readonly to: CivilDate }

const monthsOf = ({ from, to }: ReportPeriod) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1

const isWholeMonths = ({ from, to }: ReportPeriod) => from.endsWith('-01') && to === lastDayOfMonth(to)

/** «tháng 6 năm 2023», «quý II năm 2023», «6 tháng đầu năm 2023», else «từ ngày … đến ngày …». */
export function periodName(period: ReportPeriod): string {
  const { from, to } = period
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))]
  const months = isWholeMonths(period) && to.startsWith(year) ? monthsOf(period) : 0
  if (months === 1) return `tháng ${month} năm ${year}`
  if (months === 3 && month % 3 === 1) return `quý ${roman((month + 2) / 3)} năm ${year}`
  if (months === 6 && month === 1) return `6 tháng đầu năm ${year}`
  if (months === 6 && month === 7) return `6 tháng cuối năm ${year}`
  if (months === 9 && month === 1) return `9 tháng năm ${year}`
  if (months === 12) return `năm ${year}`
  return `từ ngày ${formatDayInProse(from)} đến ngày ${formatDayInProse(to)}`
}

/** For whole months as many months before, otherwise as many days. */
export function periodBefore(period: ReportPeriod): ReportPeriod {
  const { from, to } = period
  const last = addDays(from, -1)
  return isWholeMonths(period)
    ? { from: addMonths(from, -monthsOf(period)), to: last }
    : { from: addDays(from, -(daysBetween(from, to) + 1)), to: last }
}

/** The same period of the year before, for periods of up to twelve months. */
export function yearBefore(period: ReportPeriod): ReportPeriod | null {
  const { from, to } = period
  if (addMonths(from, 12) <= to) return null
  const shifted = addMonths(to, -12)
  return { from: addMonths(from, -12), to: isWholeMonths(period) ? lastDayOfMonth(shifted) : shifted }
}

const spanOf = (year: number, month: number, months: number): ReportPeriod => {
  const from = addMonths(`${year}-01-01` as CivilDate, month - 1)
  return { from, to: addDays(addMonths(from, months), -1) }
}

/** The periods that an office reports on around a day, the present ones first. */
export function periodChoices(today: CivilDate): ReportPeriod[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const quarter = month - ((month - 1) % 3)
  const running = [
    spanOf(year, month, 1),
    spanOf(year, quarter, 3),
    ...(month <= 6 ? [spanOf(year, 1, 6)] : []),
    ...(month > 6 && month <= 9 ? [spanOf(year, 1, 9)] : []),
    ...(month > 6 ? [spanOf(year, 7, 6)] : []),
    spanOf(year, 1, 12),
  ]
  const past = [
    spanOf(year, month - 1, 1),
    spanOf(year, quarter - 3, 3),
    spanOf(year, month <= 6 ? -5 : 1, 6),
    ...(month <= 9 ? [] : [spanOf(year, 1, 9)]),
    spanOf(year - 1, 1, 12),
  ]
  return [...running, ...past]
}

/** What the figures are asked for; the whole register is not narrowed to a unit. */
export const scopeOf = ({ from, to }: ReportPeriod, unit: { id: string; isWhole: boolean }): FigureScope => ({
  from,
  until: to,
  ...(unit.isWhole ? {} : { unitId: unit.id }),
})

/** The words of a file's heading: «công tác cán bộ của Đảng bộ xã Tứ Hiệp quý II năm 2023». */
export const subjectOf = (period: ReportPeriod, unitName: string | null) =>
  `công tác cán bộ ${unitName ? `của ${unitName} ` : ''}${periodName(period)}`

type Organisation = { readonly grassroots: Form | null; readonly level: string }

export type Form = 'committee' | 'cell'

/** How a Party organisation is led, from the flags of its kind; an office of a committee has no committee of its own. */
export function formOf({ grassroots, level }: Organisation): Form | null {
  if (grassroots) return grassroots
  if (level === 'department') return null
  return level === 'cell' ? 'cell' : 'committee'
}

/** A committee speaks for its own organisation alone; the register's office for any, but not through somebody limited to units. */
export const mayIssueAs = (issuer: Issuer, asked: { isLimited: boolean; isRoot: boolean }): boolean =>
  issuer === 'committee' ? asked.isLimited || asked.isRoot : !asked.isLimited

type Viewing = { readonly roots: readonly string[] | null }

type Spoken = { readonly issuer: Issuer; readonly isOfRoot: boolean }

/** What the committee of a unit writes for itself: sent upwards when it is asked for, checked and issued by nobody here. */
export const isOfUnit = ({ issuer, isOfRoot }: Spoken): boolean => issuer === 'committee' && !isOfRoot

/** Why the words of a report are not the viewer's to write: a unit alone writes its committee's own, and nothing else. */
export function writeProblem(report: Spoken, { roots }: Viewing): 'not_own' | 'of_unit' | null {
  if (roots === null) return isOfUnit(report) ? 'of_unit' : null
  return report.issuer === 'committee' ? null : 'not_own'
}

export type Step = 'draft' | 'checked' | 'issued'

export const stepOf = (report: { checkedAt: string | null; issuedAt: string | null }): Step =>
  report.issuedAt ? 'issued' : report.checkedAt ? 'checked' : 'draft'

/** `86-BC/BTCHU`; papers below ten are numbered 01 … 09. */
export const numberText = (number: number, symbol: string) => `${countInProse(number)}-${symbol}`

export type IssuerLines = {
  readonly authority: Authority
  readonly authorityOf: string
  readonly signatoryTitle: string
}

/** A committee is a body of equals and signs T/M, whoever holds the pen; an office's deputy signs K/T its head (HD 36-HD/VPTW). */
export function signatureOf(issuer: IssuerLines, signed: { title: string | null; name: string | null }): Signature {
  const title = (signed.title || issuer.signatoryTitle).toUpperCase()
  const name = signed.name ?? ''
  if (issuer.authority) return { authority: issuer.authority, of: issuer.authorityOf, title, name }
  return title === issuer.signatoryTitle.toUpperCase()
    ? { title, name }
    : { authority: 'K/T', of: issuer.signatoryTitle, title, name }
}

export const titlesOf = (issuer: IssuerLines): string[] => [issuer.signatoryTitle, `PHÓ ${issuer.signatoryTitle}`]

export type IssueProblem = 'not_checked' | 'issued' | 'day_ahead' | 'number_taken'

export function issueProblem(
  report: { checkedAt: string | null; issuedAt: string | null },
  asked: { issuedOn: CivilDate; today: CivilDate; isTaken: boolean },
): IssueProblem | null {
  if (report.issuedAt) return 'issued'
  if (!report.checkedAt) return 'not_checked'
  if (asked.issuedOn > asked.today) return 'day_ahead'
  return asked.isTaken ? 'number_taken' : null
}

import type { postStandards } from '@/db/schema/qualifications'
import { addDays, addMonths, type CivilDate, fullMonthsBetween } from '../../civil-date'
import { monthsIn } from '../../movements/checks/facts/rules'
import { earliestDay, formatPartial, type PartialDate } from '../../partial-date'
import { LEVEL_KINDS, type LevelPart, STANDARD_PARTS, type StandardPart, type Verdict } from './labels'

export type Standard = Pick<
  typeof postStandards.$inferSelect,
  'postKind' | StandardPart | 'basis' | 'isUnverified' | 'from' | 'until'
>

export type Level = { readonly code: string; readonly kind: string; readonly name: string; readonly rank: number }

/** A paper of the file that proves a level. */
export type Paper = {
  readonly kind: string
  readonly rank: number
  readonly levelName: string
  readonly field?: string | null
  readonly school?: string | null
  readonly certificateNumber?: string | null
  readonly issuedOn: PartialDate
}

type Span = { readonly from: CivilDate; readonly until: CivilDate | null }

export type Candidate = {
  readonly birthDate: PartialDate | null
  readonly papers: readonly Paper[]
  /** Times in leading posts. */
  readonly led: readonly Span[]
  /** The first day in a post of this kind; who never held one would take it on the day asked about. */
  readonly appointedOn: CivilDate
}

export type Point = {
  readonly part: StandardPart
  readonly asks: string
  /** What the person has, nothing where the file says nothing. */
  readonly has: string | null
  readonly verdict: Verdict
  /** The paper that proves it. */
  readonly proof: string | null
}

/** «45 tuổi 6 tháng» */
export const ageWords = (months: number) =>
  [`${Math.floor(months / 12)} tuổi`, months % 12 > 0 ? `${months % 12} tháng` : ''].filter(Boolean).join(' ')

/** What a part asks for, in words. */
export function askedWords(standard: Standard, part: StandardPart, levels: readonly Level[]): string | null {
  const asked = standard[part]
  if (asked === null) return null
  if (part === 'leadingMonths') return `ít nhất ${asked} tháng`
  if (part === 'atMostAgeMonths') return `không quá ${ageWords(Number(asked))}`
  return `${levels.find(({ code }) => code === asked)?.name ?? asked} trở lên`
}

const proofOf = ({ levelName, field, school, issuedOn, certificateNumber }: Paper) =>
  [levelName, field, school, formatPartial(issuedOn), certificateNumber && `số ${certificateNumber}`]
    .filter(Boolean)
    .join(', ')

function levelPoint(part: LevelPart, asked: string, { papers }: Candidate, levels: readonly Level[]) {
  const kind = LEVEL_KINDS[part]
  const least = levels.find(({ code }) => code === asked)?.rank ?? 0
  const best = papers
    .filter((paper) => paper.kind === kind)
    .reduce<Paper | null>((found, paper) => (found === null || paper.rank > found.rank ? paper : found), null)
  const verdict: Verdict = best && best.rank >= least ? 'met' : 'lacking'
  return { has: best?.levelName ?? null, verdict, proof: best && proofOf(best) }
}

function leadingPoint(asked: number, { led, appointedOn }: Candidate) {
  const spans = led.filter(({ from }) => from < appointedOn)
  const last = spans.reduce<CivilDate | null>((latest, { until }) => {
    const end = until === null || until > appointedOn ? appointedOn : until
    return latest === null || end > latest ? end : latest
  }, null)
  const months = last === null ? 0 : monthsIn(spans, last)
  return { has: `${months} tháng`, verdict: (months >= asked ? 'met' : 'lacking') as Verdict, proof: null }
}

/** A half-known birth date counts from its first day, as it does for retirement. */
function agePoint(asked: number, { birthDate, appointedOn }: Candidate) {
  if (birthDate === null) return { has: null, verdict: 'unknown' as Verdict, proof: null }
  const born = earliestDay(birthDate)
  const isWithin = appointedOn < addDays(addMonths(born, asked), 1)
  return {
    has: ageWords(fullMonthsBetween(born, appointedOn)),
    verdict: (isWithin ? 'met' : 'lacking') as Verdict,
    proof: null,
  }
}

/** A person against a standard, point by point: only what it asks for. */
export function pointsOf(standard: Standard, candidate: Candidate, levels: readonly Level[]): Point[] {
  return (Object.keys(STANDARD_PARTS) as StandardPart[]).flatMap((part) => {
    const asks = askedWords(standard, part, levels)
    const asked = standard[part]
    if (asks === null || asked === null) return []
    const found =
      part === 'leadingMonths'
        ? leadingPoint(Number(asked), candidate)
        : part === 'atMostAgeMonths'
          ? agePoint(Number(asked), candidate)
          : levelPoint(part, String(asked), candidate, levels)
    return [{ part, asks, ...found }]
  })
}

export const isMet = (points: readonly Point[]) => points.every(({ verdict }) => verdict === 'met')

/** «Chưa đạt lý luận chính trị: cần Trung cấp trở lên, hồ sơ chưa có.» */
export function gapSentence(points: readonly Point[]): string {
  const said = points
    .filter(({ verdict }) => verdict !== 'met')
    .map(
      ({ part, asks, has }) =>
        `${STANDARD_PARTS[part].toLowerCase()} (cần ${asks}, ${has ? `hiện ${has}` : 'hồ sơ chưa có'})`,
    )
  return said.length === 0 ? '' : `Chưa đạt ${said.join('; ')}.`
}

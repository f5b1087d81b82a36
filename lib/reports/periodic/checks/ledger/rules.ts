import { figureHref, formatFigure } from '../../../../figures/rules'
import { formatFraction, formatNumber } from '../../../../numbers'
import { isLeap } from '../../../../organisation/members/rules'
import { scopeOf } from '../../../rules'
import type { PeriodicData } from '../../data'
import type { Finding } from '../findings/rules'

type Kept = {
  readonly figureId: string
  readonly title: string
  readonly unit: string
  readonly value: number | null
  readonly part: number | null
  readonly whole: number | null
}

/** The report that was issued last and ends on the day before the period begins. */
export type Closing = { readonly reportId: string; readonly numberText: string; readonly figures: readonly Kept[] }

/** What else a draft has to answer for: texts that stand against each other, units that were asked. */
export type Stands = {
  readonly rivals: readonly string[]
  readonly request: { readonly id: string; readonly units: number } | null
}

export type Ledger = { readonly closing: Closing | null; readonly stands: Stands }

type Counted = { readonly unit: string; readonly value: number | null; part?: number | null; whole?: number | null }

const said = ({ unit, value, part, whole }: Counted) =>
  part != null && whole != null ? formatFraction(part, whole) : formatFigure({ unit, value })

const isOther = (kept: Kept, now: Counted) =>
  kept.part !== null && now.part != null
    ? kept.part !== now.part || kept.whole !== now.whole
    : Math.abs((kept.value ?? 0) - (now.value ?? 0)) > 1e-9

/** Members that double or halve within a period are rather a slip of the hand than people. */
export function leapFindings({ figures, earlier, period, unit }: PeriodicData): Finding[] {
  const [before, now] = [earlier['party-members']?.value, figures['party-members']?.value]
  if (!before || now == null || !isLeap(before, now)) return []
  const text = `Số đảng viên từ ${formatNumber(before)} thành ${formatNumber(now)} trong kỳ: có thể ghi nhầm`
  return [{ key: 'members.leap', severity: 'warning', text, href: figureHref('party-members', scopeOf(period, unit)) }]
}

/** What stood at the end of the period before is what this one begins with, unless the register was put right since. */
export function openingFindings({ earlier }: PeriodicData, { closing }: Ledger): Finding[] {
  const moved = (closing?.figures ?? []).flatMap((kept) => {
    const now = earlier[kept.figureId]
    return now && now.time === 'on' && kept.value !== null && isOther(kept, now) ? [{ kept, now }] : []
  })
  if (!closing || moved.length === 0) return []
  const words = moved.map(({ kept, now }) => `${kept.title} đã báo cáo ${said(kept)}, nay ${said(now)}`)
  return [
    {
      key: 'opening',
      severity: 'warning',
      text: `Số đầu kỳ không khớp số cuối kỳ của Báo cáo số ${closing.numberText}: ${words.join('; ')}`,
      href: `/reports/${closing.reportId}`,
    },
  ]
}

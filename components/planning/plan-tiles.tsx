import { FigureTile } from '@/components/ui/figure-tile'
import { TargetBar } from '@/components/ui/target-bar'
import { SHARES } from '@/lib/appraisals/planning/labels'
import type { Planned } from '@/lib/appraisals/planning/queries'
import type { Share, Shown } from '@/lib/appraisals/planning/rules'
import { formatNumber, formatPercent, rate } from '@/lib/numbers'

type Props = {
  rows: readonly Planned[]
  shares: readonly Share[]
  hrefOf: (show: Shown | null) => string
}

/** A share of the plan against the least that the rule asks for; its title opens the people it counts. */
function ShareTile({ share: { code, part, whole, least }, href }: { share: Share; href: string }) {
  const percent = rate(part, whole)
  const asked = least?.atLeast ?? null
  const isShort = percent !== null && asked !== null && percent < asked
  return (
    <FigureTile
      title={SHARES[code]}
      href={href}
      value={percent === null ? '–' : formatPercent(percent)}
      part={part}
      whole={whole}
      tone={isShort ? 'warn' : undefined}
      definition={least ? `${least.basis}${least.isUnverified ? ' (chưa đối chiếu bản gốc)' : ''}` : undefined}
      note={
        <>
          {percent !== null && asked !== null && (
            <TargetBar label={SHARES[code]} percent={percent} target={asked} tone={isShort ? 'warn' : 'good'} />
          )}
          {asked !== null && (isShort ? `chưa đạt ${asked}%` : `đạt mức ít nhất ${asked}%`)}
        </>
      }
    />
  )
}

/** The plan of a term in numbers: turns, people, shares, what came of it and what asks for a look. */
export function PlanTiles({ rows, shares, hrefOf }: Props) {
  const people = new Set(rows.map(({ personId }) => personId)).size
  const appointed = rows.filter(({ appointment }) => appointment).length
  const flagged = rows.filter(({ flags }) => flags.length > 0).length
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-6">
      <FigureTile
        title="Trong quy hoạch"
        href={hrefOf(null)}
        value={`${formatNumber(rows.length)} lượt`}
        note={`${formatNumber(people)} người`}
      />
      {shares.map((share) => (
        <ShareTile key={share.code} share={share} href={hrefOf(share.code)} />
      ))}
      <FigureTile
        title="Đã bổ nhiệm"
        href={hrefOf('appointed')}
        value={formatNumber(appointed)}
        note="lượt, vào đúng chức danh quy hoạch"
      />
      <FigureTile
        title="Phải xem xét"
        href={hrefOf('flagged')}
        value={formatNumber(flagged)}
        tone={flagged > 0 ? 'warn' : undefined}
        note="lượt: tuổi, kỷ luật, tiêu chuẩn"
      />
    </div>
  )
}

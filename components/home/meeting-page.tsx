import { ArrowLeftRight, House } from 'lucide'
import { TargetProgress, TargetResult, TargetValue } from '@/components/figures/targets-table'
import { Mark } from '@/components/shell/mark'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { PrintButton } from '@/components/ui/print-button'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { Overview } from '@/lib/figures/overview/queries'
import { type MeasuredTarget, resultsInWords } from '@/lib/figures/targets/rules'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import { paperName, thresholdOf } from '@/lib/targets/rules'
import { AgeCard } from './age-card'
import { MainTiles } from './main-tiles'
import { MovementsCard } from './movements-card'

/** As many as the wall of a meeting room holds; those that fall short come first. */
const MOST_TARGETS = 6

function TargetLine({ target, on }: { target: MeasuredTarget; on: CivilDate }) {
  const { title, measured, standing, text, document, figure } = target
  return (
    <li className="grid sm:grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-1 border-b border-line-2 py-2.5 last:border-0">
      <span className="text-[16px] font-semibold">{title}</span>
      <span className="num sm:text-right text-[20px] font-semibold">
        <TargetValue target={target} scope={{ on }} />
      </span>
      <span className="text-[13.5px] text-ink-3">
        {paperName(document.number)}: {thresholdOf(measured, figure === null)}
      </span>
      <span className="sm:text-right text-[13.5px]">
        <TargetResult standing={standing} text={text} />
      </span>
      <span className="sm:col-span-2 empty:hidden">
        <TargetProgress {...target} />
      </span>
    </li>
  )
}

function Targets({ targets, on }: { targets: readonly MeasuredTarget[]; on: CivilDate }) {
  const shown = targets.slice(0, MOST_TARGETS)
  return (
    <section className="card px-5 py-4" aria-labelledby="meeting-targets">
      <h2 id="meeting-targets" className="mb-1 text-[18px]">
        {['Chỉ tiêu', resultsInWords(targets)].filter(Boolean).join(': ')}
      </h2>
      {targets.length === 0 && <p className="text-[16px] text-ink-2">Chưa theo dõi chỉ tiêu nào trong ngày này.</p>}
      <ul>
        {shown.map((target) => (
          <TargetLine key={target.id} target={target} on={on} />
        ))}
      </ul>
      {targets.length > shown.length && (
        <p className="no-print mt-2 text-[14px]">
          <TextLink href={`/targets?asOf=${on}`}>Xem cả {formatNumber(targets.length)} chỉ tiêu</TextLink>
        </p>
      )}
    </section>
  )
}

type Props = { overview: Overview; committee: string; may: Abilities }

/** For the screen of a meeting: large, and nobody's name on it; each number still opens its list. */
export function MeetingPage({ overview, committee, may }: Props) {
  const { on, unitName } = overview
  return (
    <main className="meeting print-wide mx-auto grid max-w-[1900px] gap-4 p-4 sm:p-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Mark size={44} />
        <div className="mr-auto">
          <h1 className="text-[26px]">{unitName ?? committee}</h1>
          <p className="text-[16px] text-ink-2">Số liệu công tác cán bộ tại ngày {formatDay(on)}</p>
        </div>
        <div className="no-print flex flex-wrap gap-4">
          {may['plans.try'] && (
            <ButtonLink href="/movements/boards" icon={<Icon of={ArrowLeftRight} size={16} />}>
              Phương án luân chuyển
            </ButtonLink>
          )}
          <PrintButton>In một trang</PrintButton>
          <ButtonLink href={`/?asOf=${on}`} icon={<Icon of={House} size={16} />}>
            Về Tổng quan
          </ButtonLink>
        </div>
      </header>
      <MainTiles overview={overview} />
      <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-2">
        <Targets targets={overview.targets} on={on} />
        <div className="grid content-start gap-4">
          <MovementsCard overview={overview} />
          <AgeCard overview={overview} />
        </div>
      </div>
    </main>
  )
}

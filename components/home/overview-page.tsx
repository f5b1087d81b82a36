import { FileText, Presentation, Sigma } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { PrintButton } from '@/components/ui/print-button'
import { formatDay } from '@/lib/civil-date'
import type { Home } from '@/lib/figures/home/queries'
import type { Abilities } from '@/lib/permissions'
import { AgeCard } from './age-card'
import { AwaitingList, type WaitingReports } from './awaiting-list'
import { DueCard } from './due-card'
import { type Leading, LeadingCard } from './leading-card'
import { MainTiles } from './main-tiles'
import { MovementsCard } from './movements-card'
import { NonLocalCard } from './non-local-card'
import { TargetsCard } from './targets-card'
import { TrainingCard } from './training-card'

type Props = {
  home: Home
  days: number
  may: Abilities
  isToday: boolean
  before: { readonly reports: WaitingReports; readonly leading: Leading | null }
}

export function OverviewPage({ home: { overview, due, awaiting, opinions }, days, may, isToday, before }: Props) {
  const { on, scope, unitName } = overview
  const period = `kỳ ${formatDay(scope.from)} – ${formatDay(scope.until)}`
  const actions = (
    <>
      <ButtonLink href={`/figures?asOf=${on}`} icon={<Icon of={Sigma} size={16} />}>
        Mọi số liệu
      </ButtonLink>
      <ButtonLink href={`/meeting?asOf=${on}`} icon={<Icon of={Presentation} size={16} />}>
        Trang họp
      </ButtonLink>
      <PrintButton>In một trang</PrintButton>
      {may['reports.write'] && (
        <ButtonLink href="/reports" tone="primary" icon={<Icon of={FileText} size={16} />}>
          Lập báo cáo
        </ButtonLink>
      )}
    </>
  )
  return (
    <>
      <PageHeader
        title="Tổng quan"
        subtitle={[unitName, period].filter(Boolean).join(' · ')}
        asOf={on}
        actions={actions}
      />
      <div className="grid gap-3.5 print:gap-1 print:[zoom:0.74]">
        <MainTiles overview={overview} />
        <div className="grid gap-3.5 lg:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] print:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)]">
          <div className="grid min-w-0 content-start gap-3.5">
            <NonLocalCard overview={overview} />
            {isToday && (
              <AwaitingList
                {...awaiting}
                proposals={overview.proposals}
                opinions={opinions}
                on={on}
                reports={before.reports}
              />
            )}
            {isToday && before.leading && <LeadingCard leading={before.leading} />}
          </div>
          <DueCard due={due} on={on} days={days} may={may} />
        </div>
        <div className="grid gap-3.5 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-[1fr_1.4fr_1fr]">
          <MovementsCard overview={overview} />
          <TrainingCard overview={overview} />
          <AgeCard overview={overview} />
        </div>
        <TargetsCard overview={overview} />
      </div>
    </>
  )
}

import { OpenReportForm } from '@/components/reports/open-report-form'
import { ReportsTable } from '@/components/reports/reports-table'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { listState } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { findRootUnit } from '@/lib/reports/periodic/data'
import { listIssuers, listOwnUnits, listReports } from '@/lib/reports/queries'

export const metadata = { title: 'Báo cáo' }

export default async function ReportsPage({ searchParams }: PageProps<'/reports'>) {
  const ctx = await enter('reports.read', 'figures.read')
  const params = await searchParams
  const { page } = listState(params, ['created'])
  const own = listOwnUnits(ctx)
  const root = own ? null : (findRootUnit(ctx, ctx.today) ?? null)
  const mayWrite = abilities(ctx.viewer)['reports.write']
  return (
    <>
      <PageHeader title="Báo cáo" subtitle="Mỗi con số trong báo cáo mở ra danh sách phía sau" />
      <div className={`grid items-start gap-4 ${mayWrite ? 'lg:grid-cols-[minmax(0,1fr)_380px]' : ''}`}>
        <ReportsTable {...listReports(ctx, page)} page={page} params={params} />
        {mayWrite && <OpenReportForm today={ctx.today} own={own} root={root} issuers={listIssuers(ctx)} />}
      </div>
    </>
  )
}

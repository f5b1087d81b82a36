import { FileType, Inbox, Table2 } from 'lucide'
import { OpenReportForm } from '@/components/reports/open-report-form'
import { ReportsTable } from '@/components/reports/reports-table'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { enter } from '@/lib/enter'
import { listState } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { listReports } from '@/lib/reports/queries'
import { getStart } from '@/lib/reports/start/queries'

export const metadata = { title: 'Báo cáo' }

export default async function ReportsPage({ searchParams }: PageProps<'/reports'>) {
  const ctx = await enter('reports.read', 'figures.read')
  const params = await searchParams
  const { page } = listState(params, ['created'])
  const mayWrite = abilities(ctx.viewer)['reports.write']
  const list = listReports(ctx, page)
  return (
    <>
      <PageHeader
        title="Báo cáo"
        subtitle="Mỗi con số trong báo cáo mở ra danh sách phía sau"
        actions={
          <>
            <ButtonLink href="/reports/templates" icon={<Icon of={FileType} size={16} />}>
              Mẫu văn bản
            </ButtonLink>
            <ButtonLink href="/reports/requests" icon={<Icon of={Inbox} size={16} />}>
              Báo cáo của đơn vị
            </ButtonLink>
            <ButtonLink href="/reports/forms" icon={<Icon of={Table2} size={16} />}>
              Biểu thống kê
            </ButtonLink>
          </>
        }
      />
      <div className={`grid items-start gap-4 ${mayWrite ? 'lg:grid-cols-[minmax(0,1fr)_380px]' : ''}`}>
        <ReportsTable {...list} page={page} params={params} mayWrite={mayWrite === true} />
        {mayWrite && <OpenReportForm start={getStart(ctx)} hasEarlier={list.total > 0} />}
      </div>
    </>
  )
}

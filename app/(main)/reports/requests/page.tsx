import { RequestForm } from '@/components/reports/request-form'
import { RequestsTable } from '@/components/reports/requests-table'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { listKindChoices, listRequests } from '@/lib/reports/collection/queries'
import { listPeriods } from '@/lib/reports/start/queries'

export const metadata = { title: 'Báo cáo của đơn vị' }

export default async function RequestsPage() {
  const ctx = await enter('reports.read', 'figures.read')
  const mayAsk = abilities(ctx.viewer)['reports.collect'] && ctx.viewer.roots === null
  return (
    <>
      <PageHeader
        title="Báo cáo của đơn vị"
        subtitle={
          mayAsk
            ? 'Yêu cầu tổ chức đảng trực thuộc báo cáo, nhận và trả lời'
            : 'Báo cáo mà cấp trên yêu cầu đơn vị lập và gửi'
        }
        crumbs={[{ href: '/reports', label: 'Báo cáo' }]}
      />
      <div className={`grid items-start gap-4 ${mayAsk ? 'lg:grid-cols-[minmax(0,1fr)_380px]' : ''}`}>
        <RequestsTable rows={listRequests(ctx)} mayAsk={mayAsk === true} />
        {mayAsk && <RequestForm periods={listPeriods(ctx)} kinds={listKindChoices(ctx)} today={ctx.today} />}
      </div>
    </>
  )
}

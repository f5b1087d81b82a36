import { notFound } from 'next/navigation'
import { RequestPage } from '@/components/reports/request-page'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { findRequest } from '@/lib/reports/collection/queries'

export const metadata = { title: 'Báo cáo của đơn vị' }

export default async function ReportRequestPage({ params }: PageProps<'/reports/requests/[requestId]'>) {
  const ctx = await enter('reports.read')
  const { requestId } = await params
  const request = findRequest(ctx, requestId) ?? notFound()
  return <RequestPage request={request} isUnit={abilities(ctx.viewer)['reports.send'] === true} />
}

import { notFound } from 'next/navigation'
import { RequestPage } from '@/components/opinions/request-page'
import { actsAsked, findRequest } from '@/lib/appraisals/opinions/queries'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Lấy ý kiến' }

export default async function OpinionPage({ params }: PageProps<'/opinions/[requestId]'>) {
  const ctx = await enter('opinions.read', 'movements.read')
  const request = findRequest(ctx, (await params).requestId) ?? notFound()
  return <RequestPage request={request} acts={actsAsked(ctx, request)} on={ctx.today} may={abilities(ctx.viewer)} />
}

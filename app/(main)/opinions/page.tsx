import { RequestsView } from '@/components/opinions/requests-view'
import { listRequests } from '@/lib/appraisals/opinions/queries'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Lấy ý kiến' }

export default async function OpinionsPage() {
  const ctx = await enter('opinions.read', 'movements.read')
  return <RequestsView requests={listRequests(ctx)} on={ctx.today} />
}

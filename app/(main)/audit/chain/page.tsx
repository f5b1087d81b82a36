import { ChainPage } from '@/components/audit/chain-page'
import { verifyChain } from '@/lib/audit/chain/queries'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Kiểm tra chuỗi nhật ký' }

export default async function AuditChainPage() {
  const ctx = await enter('audit.read')
  return <ChainPage state={await verifyChain(ctx.db)} checkedAt={ctx.now} />
}

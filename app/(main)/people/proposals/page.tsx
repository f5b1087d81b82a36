import { ProposalsTable } from '@/components/proposals/proposals-table'
import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { listProposals } from '@/lib/proposals/queries'

export const metadata = { title: 'Đề nghị cập nhật hồ sơ' }

export default async function ProposalsPage() {
  const ctx = await enter('people.read')
  return (
    <>
      <PageHeader title="Đề nghị cập nhật hồ sơ" crumbs={[{ href: '/people', label: 'Cán bộ' }]} />
      <Card flush>
        <ProposalsTable proposals={listProposals(ctx)} mayDecide={abilities(ctx.viewer)['proposals.decide'] === true} />
      </Card>
    </>
  )
}

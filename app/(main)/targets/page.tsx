import { TargetsTable } from '@/components/figures/targets-table'
import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { enter } from '@/lib/enter'
import { listMeasuredTargets } from '@/lib/figures/targets/queries'
import { asOf } from '@/lib/list-state'

export const metadata = { title: 'Chỉ tiêu' }

export default async function TargetsPage({ searchParams }: PageProps<'/targets'>) {
  const ctx = await enter('targets.read', 'figures.read')
  const on = await asOf(searchParams, ctx.today)
  return (
    <>
      <PageHeader title="Chỉ tiêu" subtitle="Mỗi chỉ tiêu gắn với một số liệu được tính từ hồ sơ" asOf={on} />
      <Card flush>
        <TargetsTable targets={listMeasuredTargets(ctx, on)} scope={{ on }} />
      </Card>
    </>
  )
}

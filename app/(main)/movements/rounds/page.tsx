import { RoundDialog } from '@/components/movements/round-dialog'
import { RoundsTable } from '@/components/movements/rounds-table'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { listRounds } from '@/lib/movements/rounds/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đợt luân chuyển' }

export default async function RoundsPage() {
  const ctx = await enter('movements.read')
  return (
    <>
      <PageHeader
        title="Đợt luân chuyển"
        subtitle="Kế hoạch, người đã đi, nhận xét sau luân chuyển"
        crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]}
        actions={abilities(ctx.viewer)['movements.prepare'] && <RoundDialog from={ctx.today} />}
      />
      <RoundsTable rounds={listRounds(ctx)} />
    </>
  )
}

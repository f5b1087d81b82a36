import { DueTable } from '@/components/movements/due-table'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { asOf } from '@/lib/list-state'
import { listDue } from '@/lib/movements/due/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đến hạn' }

const DAYS = 90

export default async function DuePage({ searchParams }: PageProps<'/movements/due'>) {
  const ctx = await enter('movements.read', 'people.read')
  const on = await asOf(searchParams, ctx.today)
  return (
    <>
      <PageHeader
        title={`Đến hạn trong ${DAYS} ngày`}
        asOf={on}
        crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]}
      />
      <DueTable due={listDue(ctx, { on, days: DAYS })} may={abilities(ctx.viewer)} />
    </>
  )
}

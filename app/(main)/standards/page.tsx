import { StandardsList } from '@/components/qualifications/standards-list'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { listStandards } from '@/lib/qualifications/standards/queries'

export const metadata = { title: 'Tiêu chuẩn chức danh' }

export default async function StandardsPage({ searchParams }: PageProps<'/standards'>) {
  const ctx = await enter('qualifications.read', 'movements.read')
  const on = await asOf(searchParams, ctx.today)
  return <StandardsList found={listStandards(ctx, on)} on={on} day={dayQuery(on, ctx.today)} />
}

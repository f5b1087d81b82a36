import { notFound } from 'next/navigation'
import { CellView } from '@/components/targets/cell-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { findCell } from '@/lib/targets/sets/queries'

export const metadata = { title: 'Kết quả tiêu chuẩn' }

export default async function CellPage({
  params,
  searchParams,
}: PageProps<'/targets/sets/[setId]/[standardId]/[unitId]'>) {
  const ctx = await enter('targets.read')
  const on = await asOf(searchParams, ctx.today)
  const cell = findCell(ctx, await params, on) ?? notFound()
  const day = dayQuery(on, ctx.today)
  const mayWrite = day === '' && abilities(ctx.viewer)['targets.write'] === true
  return <CellView cell={cell} on={on} day={day} mayWrite={mayWrite} />
}

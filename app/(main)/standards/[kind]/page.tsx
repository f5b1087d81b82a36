import { notFound } from 'next/navigation'
import { StandardView } from '@/components/qualifications/standard-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { findStandardPage } from '@/lib/qualifications/standards/queries'

export const metadata = { title: 'Tiêu chuẩn chức danh' }

export default async function StandardPage({ params, searchParams }: PageProps<'/standards/[kind]'>) {
  const ctx = await enter('qualifications.read', 'movements.read')
  const on = await asOf(searchParams, ctx.today)
  const page = findStandardPage(ctx, (await params).kind, on) ?? notFound()
  const mayWrite = abilities(ctx.viewer)['rules.write'] === true
  return <StandardView page={page} on={on} day={dayQuery(on, ctx.today)} mayWrite={mayWrite} />
}

import { notFound } from 'next/navigation'
import { FormPage } from '@/components/reports/form-page'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { openForm } from '@/lib/reports/background/queries'
import { findAsked } from '@/lib/reports/forms/queries'

export const metadata = { title: 'Biểu thống kê' }

export default async function StatisticalFormPage({ params, searchParams }: PageProps<'/reports/forms/[formId]'>) {
  const ctx = await enter('reports.read', 'figures.read')
  const query = await searchParams
  const asked = findAsked(ctx, (await params).formId, query) ?? notFound()
  const page = (await openForm(ctx, asked)) ?? notFound()
  return <FormPage page={page} asked={asked} params={query} may={abilities(ctx.viewer)} />
}

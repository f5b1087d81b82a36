import { notFound } from 'next/navigation'
import { FormPage } from '@/components/reports/form-page'
import { enter } from '@/lib/enter'
import { openForm } from '@/lib/reports/background/queries'
import { formOf } from '@/lib/reports/forms/catalogue'
import { formAsked } from '@/lib/reports/forms/input'

export const metadata = { title: 'Biểu thống kê' }

export default async function StatisticalFormPage({ params, searchParams }: PageProps<'/reports/forms/[formId]'>) {
  const ctx = await enter('reports.read', 'figures.read')
  const form = formOf((await params).formId) ?? notFound()
  const query = await searchParams
  const asked = formAsked(form, query, ctx.today)
  const page = (await openForm(ctx, asked)) ?? notFound()
  return <FormPage page={page} asked={asked} params={query} />
}

import { notFound } from 'next/navigation'
import { TemplateView } from '@/components/reports/template-view'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { findTemplate } from '@/lib/reports/templates/queries'

export const metadata = { title: 'Mẫu văn bản' }

export default async function TemplatePage({ params }: PageProps<'/reports/templates/[templateId]'>) {
  const ctx = await enter('reports.read')
  const template = findTemplate(ctx, (await params).templateId) ?? notFound()
  const mayWrite = abilities(ctx.viewer)['reports.template'] === true
  return <TemplateView template={template} today={ctx.today} mayWrite={mayWrite} />
}

import { BasesCard } from '@/components/reports/bases-card'
import { TemplatesList } from '@/components/reports/templates-list'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { listBases, listBodies } from '@/lib/reports/bases/queries'
import { listTemplates } from '@/lib/reports/templates/queries'

export const metadata = { title: 'Mẫu văn bản' }

export default async function TemplatesPage() {
  const ctx = await enter('reports.read', 'figures.read')
  const mayWrite = abilities(ctx.viewer)['reports.template'] === true
  return (
    <div className="grid gap-4">
      <TemplatesList templates={listTemplates(ctx)} today={ctx.today} mayWrite={mayWrite} />
      <BasesCard
        bases={listBases(ctx)}
        bodies={mayWrite ? listBodies(ctx) : []}
        today={ctx.today}
        mayWrite={mayWrite}
      />
    </div>
  )
}

import { FormsList } from '@/components/reports/forms-list'
import { enter } from '@/lib/enter'
import { listForms } from '@/lib/reports/forms/queries'

export const metadata = { title: 'Biểu thống kê' }

export default async function FormsPage() {
  const ctx = await enter('reports.read', 'figures.read')
  return <FormsList forms={listForms(ctx)} />
}

import { ProcedureForm } from '@/components/movements/procedure-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Thêm quy trình' }

export default async function NewProcedurePage() {
  const ctx = await enter('organisation.write', 'movements.read')
  const steps = [{ title: '', asksVotes: false }]
  return (
    <>
      <PageHeader title="Thêm quy trình" crumbs={[{ href: '/movements/procedures', label: 'Quy trình' }]} />
      <ProcedureForm start={{ id: null, name: '', kinds: [], steps, basis: null, from: ctx.today, until: null }} />
    </>
  )
}

import { notFound } from 'next/navigation'
import { ProcedureForm } from '@/components/movements/procedure-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { findProcedure } from '@/lib/movements/procedures/queries'

export const metadata = { title: 'Sửa quy trình' }

export default async function ProcedurePage({ params }: PageProps<'/movements/procedures/[procedureId]'>) {
  const ctx = await enter('organisation.write', 'movements.read')
  const { procedureId } = await params
  const procedure = findProcedure(ctx, procedureId) ?? notFound()
  return (
    <>
      <PageHeader title={procedure.name} crumbs={[{ href: '/movements/procedures', label: 'Quy trình' }]} />
      <ProcedureForm start={procedure} />
    </>
  )
}

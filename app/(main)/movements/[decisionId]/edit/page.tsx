import { notFound, redirect } from 'next/navigation'
import { DecisionForm } from '@/components/movements/decision-form'
import { startOf } from '@/components/movements/start'
import { PageHeader } from '@/components/shell/page-header'
import { listIssuingBodies } from '@/lib/documents/queries'
import { enter } from '@/lib/enter'
import { findDecision } from '@/lib/movements/decisions/queries'

export const metadata = { title: 'Sửa bản nháp' }

export default async function EditDecisionPage({ params }: PageProps<'/movements/[decisionId]/edit'>) {
  const ctx = await enter('movements.prepare', 'movements.read', 'documents.read')
  const { decisionId } = await params
  const draft = findDecision(ctx, decisionId) ?? notFound()
  if (draft.registeredAt || draft.submittedAt) redirect(`/movements/${decisionId}`)
  const bodies = listIssuingBodies(ctx).map(({ id, name }) => ({ id, label: name }))
  return (
    <>
      <PageHeader title="Sửa bản nháp" crumbs={[{ href: `/movements/${decisionId}`, label: draft.subject }]} />
      <DecisionForm start={startOf(draft)} bodies={bodies} />
    </>
  )
}

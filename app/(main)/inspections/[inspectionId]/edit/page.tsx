import { notFound } from 'next/navigation'
import { InspectionForm } from '@/components/inspections/inspection-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { inspectionTitle } from '@/lib/inspections/labels'
import { findInspection, listLeadBodies } from '@/lib/inspections/queries'

export const metadata = { title: 'Sửa cuộc kiểm tra, giám sát' }

export default async function EditInspectionPage({ params }: PageProps<'/inspections/[inspectionId]/edit'>) {
  const ctx = await enter('inspections.write', 'inspections.read')
  const start = findInspection(ctx, (await params).inspectionId) ?? notFound()
  return (
    <>
      <PageHeader
        title="Sửa cuộc kiểm tra, giám sát"
        crumbs={[{ href: `/inspections/${start.id}`, label: inspectionTitle(start) }]}
      />
      <InspectionForm leadBodies={listLeadBodies(ctx)} start={start} />
    </>
  )
}

import { InspectionForm } from '@/components/inspections/inspection-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { listLeadBodies } from '@/lib/inspections/queries'

export const metadata = { title: 'Ghi cuộc kiểm tra, giám sát' }

export default async function NewInspectionPage() {
  const ctx = await enter('inspections.write', 'inspections.read')
  return (
    <>
      <PageHeader
        title="Ghi cuộc kiểm tra, giám sát"
        crumbs={[{ href: '/inspections', label: 'Kiểm tra, giám sát' }]}
      />
      <InspectionForm leadBodies={listLeadBodies(ctx)} />
    </>
  )
}

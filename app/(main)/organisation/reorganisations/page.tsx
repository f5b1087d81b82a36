import { ReorganisationsView } from '@/components/reorganisations/reorganisations-view'
import { listIssuingBodies } from '@/lib/documents/queries'
import { enter } from '@/lib/enter'
import { listReorganisations } from '@/lib/organisation/reorganisations/queries'

export const metadata = { title: 'Sắp xếp tổ chức' }

export default async function ReorganisationsPage() {
  const ctx = await enter('organisation.write', 'organisation.read', 'documents.read')
  const bodies = listIssuingBodies(ctx).map(({ id, name }) => ({ value: id, label: name }))
  return <ReorganisationsView rows={listReorganisations(ctx)} bodies={bodies} />
}

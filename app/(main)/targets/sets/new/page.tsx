import { PageHeader } from '@/components/shell/page-header'
import { NewSetForm } from '@/components/targets/new-set-form'
import { enter } from '@/lib/enter'
import { listDocuments } from '@/lib/targets/queries'
import { listPlaces } from '@/lib/targets/sets/queries'

export const metadata = { title: 'Lập bộ tiêu chuẩn' }

export default async function NewSetPage() {
  const ctx = await enter('targets.write', 'targets.read')
  return (
    <>
      <PageHeader title="Lập bộ tiêu chuẩn" crumbs={[{ href: '/targets/sets', label: 'Bộ tiêu chuẩn' }]} />
      <NewSetForm
        documents={listDocuments(ctx).map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` }))}
        places={listPlaces(ctx, ctx.today)}
        today={ctx.today}
      />
    </>
  )
}

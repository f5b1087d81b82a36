import { PageHeader } from '@/components/shell/page-header'
import { NewTargetForm } from '@/components/targets/new-target-form'
import { enter } from '@/lib/enter'
import { listFigures } from '@/lib/figures/queries'
import { listDocuments, listOwners } from '@/lib/targets/queries'

export const metadata = { title: 'Thêm chỉ tiêu' }

export default async function NewTargetPage() {
  const ctx = await enter('targets.write', 'targets.read', 'figures.read')
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <PageHeader title="Thêm chỉ tiêu" crumbs={[{ href: '/targets', label: 'Chỉ tiêu' }]} />
      <NewTargetForm
        documents={listDocuments(ctx).map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` }))}
        figures={listFigures(ctx)
          .filter(({ isOfWhole, isConfidential }) => !isOfWhole && !isConfidential)
          .map(({ id, title }) => ({ value: id, label: title }))}
        owners={named(listOwners(ctx, ctx.today))}
        today={ctx.today}
      />
    </>
  )
}

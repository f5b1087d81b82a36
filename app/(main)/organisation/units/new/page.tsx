import { NewUnitForm } from '@/components/organisation/new-unit-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { one } from '@/lib/list-state'
import { listVocabulary } from '@/lib/organisation/queries'
import { findUnit } from '@/lib/organisation/units/queries'

export const metadata = { title: 'Lập đơn vị' }

export default async function NewUnitPage({ searchParams }: PageProps<'/organisation/units/new'>) {
  const ctx = await enter('organisation.write', 'organisation.read')
  const parent = findUnit(ctx, one(await searchParams, 'parent') ?? '')
  return (
    <>
      <PageHeader title="Lập đơn vị" crumbs={[{ href: '/organisation', label: 'Tổ chức' }]} />
      <NewUnitForm
        vocabulary={listVocabulary(ctx)}
        parent={parent ? { id: parent.id, label: parent.name } : null}
        today={ctx.today}
      />
    </>
  )
}

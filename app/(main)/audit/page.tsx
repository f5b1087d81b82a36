import { ShieldCheck } from 'lucide'
import { auditFilters, entryFilter } from '@/components/audit/audit-filters'
import { EntriesTable } from '@/components/audit/entries-table'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { listActors, listEntries } from '@/lib/audit/queries'
import { nameRecords } from '@/lib/audit/records/queries'
import { enter } from '@/lib/enter'
import { many } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Nhật ký' }

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const ctx = await enter('audit.read')
  const params = await searchParams
  const filter = entryFilter(params)
  const { rows, total } = listEntries(ctx, filter)
  const person = nameRecords(ctx, many(params, 'person')).values().next().value
  const filters = auditFilters({ actors: listActors(ctx), may: abilities(ctx.viewer), person })
  const check = (
    <ButtonLink href="/audit/chain" icon={<Icon of={ShieldCheck} />}>
      Kiểm tra chuỗi nhật ký
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title="Nhật ký" subtitle="Ai đã làm gì, khi nào, với hồ sơ nào" actions={check} />
      <Card flush>
        <FilterBar path="/audit" params={params} search={null} filters={filters} />
        <EntriesTable rows={rows} total={total} />
        <Pagination total={total} page={filter.page} path="/audit" params={params} />
      </Card>
    </>
  )
}

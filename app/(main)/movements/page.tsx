import { CalendarClock, LayoutGrid, ListChecks, Plus, Repeat2 } from 'lucide'
import { AwaitingCard } from '@/components/movements/awaiting-card'
import { DecisionBook } from '@/components/movements/decision-book'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { enter } from '@/lib/enter'
import { bookFilter } from '@/lib/movements/book/input'
import { listAwaiting, listDecisions } from '@/lib/movements/book/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Quyết định, biến động' }

export default async function MovementsPage({ searchParams }: PageProps<'/movements'>) {
  const ctx = await enter('movements.read')
  const params = await searchParams
  const filter = bookFilter(params)
  const may = abilities(ctx.viewer)
  const actions = (
    <>
      <ButtonLink href="/movements/rounds" icon={<Icon of={Repeat2} size={16} />}>
        Đợt luân chuyển
      </ButtonLink>
      <ButtonLink href="/movements/procedures" icon={<Icon of={ListChecks} size={16} />}>
        Quy trình
      </ButtonLink>
      <ButtonLink href="/movements/due" icon={<Icon of={CalendarClock} size={16} />}>
        Đến hạn
      </ButtonLink>
      {may['plans.try'] && (
        <ButtonLink href="/movements/boards" icon={<Icon of={LayoutGrid} size={16} />}>
          Bàn luân chuyển
        </ButtonLink>
      )}
      {may['movements.prepare'] && (
        <ButtonLink href="/movements/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
          Lập quyết định
        </ButtonLink>
      )}
    </>
  )
  return (
    <>
      <PageHeader title="Quyết định, biến động" actions={actions} />
      <div className="grid gap-4">
        {may['movements.prepare'] && <AwaitingCard rows={listAwaiting(ctx).rows} />}
        <DecisionBook found={listDecisions(ctx, filter)} params={params} page={filter.page} />
      </div>
    </>
  )
}

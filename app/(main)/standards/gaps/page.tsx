import { GapsList } from '@/components/qualifications/gaps-list'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, listState, one } from '@/lib/list-state'
import { findUnitItem } from '@/lib/organisation/queries'
import { listGaps } from '@/lib/qualifications/standards/checks/queries'

export const metadata = { title: 'Chưa đạt tiêu chuẩn chức danh' }

export default async function GapsPage({ searchParams }: PageProps<'/standards/gaps'>) {
  const ctx = await enter('qualifications.read', 'movements.read', 'people.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const unit = one(params, 'unit') ?? null
  return (
    <GapsList
      found={listGaps(ctx, { on, unit })}
      unit={unit ? findUnitItem(ctx, unit, on) : null}
      params={params}
      page={listState(params, ['rank']).page}
      on={on}
      day={dayQuery(on, ctx.today)}
    />
  )
}

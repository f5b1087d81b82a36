import { DuePaper } from '@/components/movements/due-paper'
import { enter } from '@/lib/enter'
import { asOf } from '@/lib/list-state'
import { dueQuery } from '@/lib/movements/due/input'
import { findUnitName, getDueList } from '@/lib/movements/due/queries'
import { filterInWords } from '@/lib/movements/due/words/rules'
import { getInstallation } from '@/lib/settings/queries'

export const metadata = { title: 'In danh sách đến hạn' }

export default async function DuePrintPage({ searchParams }: PageProps<'/movements/due/print'>) {
  const ctx = await enter('movements.read', 'people.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const query = dueQuery(params)
  return (
    <DuePaper
      rows={getDueList(ctx, query, on).all}
      query={query}
      params={params}
      filter={filterInWords(query, findUnitName(ctx, query.unitId, on))}
      office={getInstallation(ctx.db)}
      printedBy={ctx.viewer.displayName}
      on={on}
      today={ctx.today}
    />
  )
}

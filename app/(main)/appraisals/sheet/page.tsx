import { SheetView } from '@/components/appraisals/sheet-view'
import { ratingFilter } from '@/lib/appraisals/input'
import { listBatches, listRated, ratingWords } from '@/lib/appraisals/queries'
import { enter } from '@/lib/enter'
import { findUnitItem } from '@/lib/organisation/queries'

export const metadata = { title: 'Ghi xếp loại' }

/** As many as one form takes. */
const MOST = 999

export default async function SheetPage({ searchParams }: PageProps<'/appraisals/sheet'>) {
  const ctx = await enter('appraisals.write', 'appraisals.read', 'people.read', 'movements.read')
  const params = await searchParams
  const filter = { ...ratingFilter(params, ctx.today), grade: null }
  const { rows: people } = listRated(ctx, filter, ctx.today, { limit: MOST, offset: 0 })
  return (
    <SheetView
      {...{ filter, params, people }}
      words={ratingWords(ctx, filter)}
      batches={listBatches(
        ctx,
        filter,
        people.map(({ personId }) => personId),
      )}
      unit={filter.unit ? findUnitItem(ctx, filter.unit) : null}
      on={ctx.today}
    />
  )
}

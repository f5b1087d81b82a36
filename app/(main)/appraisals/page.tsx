import { PeopleRatings } from '@/components/appraisals/people-ratings'
import { RatingsView } from '@/components/appraisals/ratings-view'
import { UnitRatingsTable } from '@/components/appraisals/unit-ratings'
import { ratingFilter } from '@/lib/appraisals/input'
import { listByUnit, listRated, ratingWords } from '@/lib/appraisals/queries'
import { sumRatings } from '@/lib/appraisals/rules'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, PAGE_SIZE } from '@/lib/list-state'
import { findUnitItem } from '@/lib/organisation/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đánh giá, khen thưởng, kỷ luật' }

export default async function AppraisalsPage({ searchParams }: PageProps<'/appraisals'>) {
  const ctx = await enter('appraisals.read', 'people.read', 'movements.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const filter = ratingFilter(params, on)
  const units = listByUnit(ctx, filter, on)
  const words = ratingWords(ctx, filter)
  const [may, day] = [abilities(ctx.viewer), dayQuery(on, ctx.today)]
  const page = { limit: PAGE_SIZE, offset: (filter.page - 1) * PAGE_SIZE }
  const people = filter.view === 'people' ? listRated(ctx, filter, on, page) : null
  const total = people?.total ?? units.length
  return (
    <RatingsView
      {...{ filter, params, words, on, day, total, may }}
      sums={sumRatings(units)}
      unit={filter.unit ? findUnitItem(ctx, filter.unit, on) : null}
    >
      {people ? (
        <PeopleRatings rows={people.rows} total={total} day={day} />
      ) : (
        <UnitRatingsTable
          rows={units.slice(page.offset, page.offset + page.limit)}
          total={total}
          params={params}
          mayWrite={day === '' && may['appraisals.write'] === true}
        />
      )}
    </RatingsView>
  )
}

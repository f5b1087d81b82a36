import { FallingTable } from '@/components/movements/falling-table'
import { VacanciesView } from '@/components/movements/vacancies-view'
import { VacantTable } from '@/components/movements/vacant-table'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, PAGE_SIZE } from '@/lib/list-state'
import { listFalling } from '@/lib/movements/vacancies/falling/queries'
import { vacancyQuery } from '@/lib/movements/vacancies/input'
import { countVacant, listVacant, vacancyOptions } from '@/lib/movements/vacancies/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Chức danh khuyết và sắp khuyết' }

export default async function VacanciesPage({ searchParams }: PageProps<'/organisation/vacancies'>) {
  const ctx = await enter('organisation.read', 'movements.read', 'people.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const [query, may, day] = [vacancyQuery(params), abilities(ctx.viewer), dayQuery(on, ctx.today)]
  const { view, group, within } = query
  const page = { limit: PAGE_SIZE, offset: (query.page - 1) * PAGE_SIZE }
  const falling = listFalling(ctx, query, on, within, group)
  const counts = { vacant: countVacant(ctx, query, on), falling: falling.length }
  const shown = { day, group, mayPrepare: day === '' && may['movements.prepare'] === true }
  return (
    <VacanciesView
      query={query}
      params={params}
      options={vacancyOptions(ctx, query, on)}
      counts={counts}
      on={on}
      may={may}
    >
      {view === 'vacant' ? (
        <VacantTable {...shown} rows={listVacant(ctx, query, on, group, page)} total={counts.vacant} on={on} />
      ) : (
        <FallingTable
          {...shown}
          rows={falling.slice(page.offset, page.offset + page.limit)}
          total={counts.falling}
          within={within}
        />
      )}
    </VacanciesView>
  )
}

import { ClassesView } from '@/components/training/classes-view'
import { enter } from '@/lib/enter'
import { kept } from '@/lib/figures/kept/queries'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { classFilter } from '@/lib/training/input'
import { listClasses, listTrainingVocabulary, sumClasses } from '@/lib/training/queries'

export const metadata = { title: 'Đào tạo, bồi dưỡng' }

export default async function TrainingPage({ searchParams }: PageProps<'/training'>) {
  const ctx = await enter('training.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const filter = classFilter(params)
  const { page: _page, sort: _sort, descending: _descending, ...asked } = filter
  return (
    <ClassesView
      list={listClasses(ctx, filter, on)}
      held={kept(ctx, ['classes', asked, on], () => sumClasses(ctx, filter, on))}
      filter={filter}
      vocabulary={listTrainingVocabulary(ctx)}
      params={params}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={abilities(ctx.viewer)}
    />
  )
}

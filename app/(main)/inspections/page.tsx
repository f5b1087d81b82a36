import { InspectionsView } from '@/components/inspections/inspections-view'
import { enter } from '@/lib/enter'
import { inspectionFilter } from '@/lib/inspections/input'
import { listInspections, listInspectionYears } from '@/lib/inspections/queries'
import { listOpenRemedies } from '@/lib/inspections/remedies/queries'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Kiểm tra, giám sát' }

export default async function InspectionsPage({ searchParams }: PageProps<'/inspections'>) {
  const ctx = await enter('inspections.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const filter = inspectionFilter(params)
  return (
    <InspectionsView
      list={listInspections(ctx, filter, on)}
      remedies={listOpenRemedies(ctx, on)}
      years={listInspectionYears(ctx)}
      filter={filter}
      params={params}
      on={on}
      day={dayQuery(on, ctx.today)}
      seesPlans={ctx.viewer.roots === null}
      may={abilities(ctx.viewer)}
    />
  )
}

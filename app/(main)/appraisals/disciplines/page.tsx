import { ActsView } from '@/components/appraisals/acts-view'
import { disciplineColumns } from '@/components/appraisals/discipline-columns'
import { RecordDiscipline } from '@/components/appraisals/discipline-dialogs'
import { DataTable } from '@/components/ui/data-table'
import { NoMatch } from '@/components/ui/no-match'
import { listDisciplineForms, listDisciplines } from '@/lib/appraisals/disciplines/queries'
import { actFilter } from '@/lib/appraisals/input'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, PAGE_SIZE } from '@/lib/list-state'
import { findUnitItem } from '@/lib/organisation/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Kỷ luật' }

export default async function DisciplinesPage({ searchParams }: PageProps<'/appraisals/disciplines'>) {
  const ctx = await enter('appraisals.read', 'movements.read', 'people.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const [filter, may, day] = [actFilter(params), abilities(ctx.viewer), dayQuery(on, ctx.today)]
  const { unit, page } = filter
  const forms = listDisciplineForms(ctx)
  const mayWrite = day === '' && may['appraisals.discipline'] === true
  const { rows, total } = listDisciplines(ctx, filter, on, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  return (
    <ActsView
      {...{ params, page, total, on, day }}
      path="/appraisals/disciplines"
      list="disciplines"
      unit={unit ? findUnitItem(ctx, unit, on) : null}
      mayExport={may['people.export'] === true}
      add={mayWrite && <RecordDiscipline forms={forms} />}
    >
      <DataTable
        caption="Kỷ luật"
        columns={disciplineColumns({ forms, on, mayWrite, namesPerson: true, day })}
        rows={rows}
        rowKey={({ id }) => id}
        total={total}
        noun="quyết định"
        empty={<NoMatch params={params} noun="quyết định kỷ luật" />}
      />
    </ActsView>
  )
}

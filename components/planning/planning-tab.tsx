import type { Planned } from '@/lib/appraisals/planning/queries'
import type { CivilDate } from '@/lib/civil-date'
import { ageColumn, flagsColumn, outcomeColumn, PlannedTable, paperColumn, postColumn } from './planned-table'

type Props = { rows: readonly Planned[]; isToday: boolean; on: CivilDate }

/** For which posts and terms the person of a file is or was planned, and what came of it. */
export function PlanningTab({ rows, isToday, on }: Props) {
  const day = isToday ? '' : `?asOf=${on}`
  return (
    <PlannedTable
      caption="Quy hoạch của cán bộ"
      rows={rows}
      columns={[postColumn(day), paperColumn, ageColumn, flagsColumn, outcomeColumn]}
      empty="Chưa được quy hoạch chức danh nào"
    />
  )
}

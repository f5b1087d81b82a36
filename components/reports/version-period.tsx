import { DatedRow } from '@/components/ui/dated-row'
import type { CivilDate } from '@/lib/civil-date'
import type { VersionRow } from '@/lib/reports/templates/queries'

/** When a version of a template is in force, if it ever was. */
export const VersionPeriod = ({ version: { from, until }, today }: { version: VersionRow; today: CivilDate }) =>
  from ? <DatedRow from={from} until={until} on={today} /> : <span className="muted">chưa áp dụng</span>

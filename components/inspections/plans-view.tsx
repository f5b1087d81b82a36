import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { INSPECTION_FORMS, INSPECTION_KINDS, kindAndForm, PLAN_OUTCOMES } from '@/lib/inspections/labels'
import { setPlan } from '@/lib/inspections/plans/actions'
import type { PlanLine } from '@/lib/inspections/plans/queries'
import { planOutcome } from '@/lib/inspections/rules'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import { InspectionTabs } from './inspection-tabs'
import { optionsOf } from './options'

function PlanDialog({ line }: { line?: PlanLine }) {
  const isNew = line === undefined
  return (
    <DialogButton
      label={isNew ? 'Thêm chỉ tiêu' : 'Sửa'}
      title="Chỉ tiêu của kế hoạch năm"
      size={isNew ? undefined : 'small'}
      tone={isNew ? 'primary' : 'quiet'}
      icon={isNew && <Icon of={Plus} size={16} />}
    >
      <ActionForm
        action={setPlan}
        submit="Ghi"
        doneMessage="Đã ghi kế hoạch."
        hidden={line && { year: String(line.year), kind: line.kind, form: line.form }}
      >
        {line ? (
          <p>
            {kindAndForm(line)} năm {line.year}
          </p>
        ) : (
          <>
            <TextField name="year" label="Năm" inputMode="numeric" maxLength={4} required />
            <Select name="kind" label="Kiểm tra hay giám sát" options={optionsOf(INSPECTION_KINDS)} required />
            <Select name="form" label="Hình thức" options={optionsOf(INSPECTION_FORMS)} required />
          </>
        )}
        <TextField
          name="planned"
          label="Số cuộc theo kế hoạch"
          inputMode="numeric"
          defaultValue={line && String(line.planned)}
          hint="Ghi 0 để bỏ chỉ tiêu này"
          required
        />
        <TextField name="basis" label="Căn cứ" defaultValue={line?.basis} maxLength={300} />
      </ActionForm>
    </DialogButton>
  )
}

const TONES = { passed: 'good', reached: 'good', missed: 'warn' } as const

/** A year that is not over yet has not missed anything. */
function Outcome({ line, on }: { line: PlanLine; on: CivilDate }) {
  const outcome = planOutcome(line)
  if (outcome === 'missed' && `${line.year}-12-31` > on) return <Badge tone="blue">Đang thực hiện</Badge>
  return <Badge tone={TONES[outcome]}>{PLAN_OUTCOMES[outcome]}</Badge>
}

const columnsOn = (on: CivilDate, mayWrite: boolean): Column<PlanLine>[] => [
  {
    key: 'form',
    header: 'Chỉ tiêu',
    cell: (line) => (
      <>
        {kindAndForm(line)}
        {line.basis && <span className="sub">{line.basis}</span>}
      </>
    ),
  },
  { key: 'planned', header: 'Kế hoạch (cuộc)', align: 'right', cell: ({ planned }) => formatNumber(planned) },
  {
    key: 'done',
    header: 'Đã kết luận',
    align: 'right',
    cell: ({ year, kind, form, done }) => (
      <TextLink href={`/inspections?kind=${kind}&form=${form}&year=${year}`}>{formatNumber(done)}</TextLink>
    ),
  },
  { key: 'outcome', header: 'Kết quả', cell: (line) => <Outcome line={line} on={on} /> },
  ...(mayWrite
    ? [{ key: 'edit', header: '', align: 'right' as const, cell: (line: PlanLine) => <PlanDialog line={line} /> }]
    : []),
]

type Props = { lines: readonly PlanLine[]; on: CivilDate; day: string; may: Abilities }

/** What each year's plan asked for, and what was concluded of it by the day. */
export function PlansView({ lines, on, day, may }: Props) {
  const mayWrite = may['inspections.write'] === true
  return (
    <>
      <PageHeader title="Kế hoạch kiểm tra, giám sát" asOf={on} actions={mayWrite && <PlanDialog />} />
      <InspectionTabs open="plans" day={day} seesPlans />
      <Card flush>
        <DataTable
          caption="Kế hoạch kiểm tra, giám sát từng năm"
          columns={columnsOn(on, mayWrite)}
          rows={lines}
          rowKey={({ id }) => id}
          groupOf={({ year }) => `Năm ${year}`}
          footer={null}
          empty={<Empty title="Chưa ghi kế hoạch năm nào">Ghi số cuộc của từng hình thức theo kế hoạch năm.</Empty>}
        />
      </Card>
    </>
  )
}

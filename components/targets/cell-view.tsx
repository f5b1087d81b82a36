import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { recordFinding } from '@/lib/targets/sets/actions'
import { VERDICTS } from '@/lib/targets/sets/labels'
import type { CellPage } from '@/lib/targets/sets/queries'
import { verdictOf } from '@/lib/targets/sets/rules'
import { VERDICT_TONES } from './set-view'

type Props = { cell: CellPage; on: CivilDate; day: string; mayWrite: boolean }

function RecordFinding({ cell: { standard, unit }, on }: Pick<Props, 'cell' | 'on'>) {
  return (
    <DialogButton label="Ghi kết quả" title={`${standard.title}: ${unit.name}`} tone="primary">
      <ActionForm
        action={recordFinding}
        submit="Ghi kết quả"
        doneMessage="Đã ghi kết quả."
        hidden={{ standardId: standard.id, unitId: unit.id }}
      >
        <RadioGroup
          name="isMet"
          label="Kết quả"
          options={[
            { value: 'met', label: VERDICTS.met },
            { value: 'unmet', label: VERDICTS.unmet },
          ]}
          required
        />
        <DateField name="on" label="Xác nhận ngày" defaultValue={on} required />
        <TextField
          name="proof"
          label="Nguồn chứng minh"
          maxLength={300}
          placeholder="Báo cáo rà soát tiêu chuẩn"
          required
        />
        <TextField name="paper" label="Số văn bản" maxLength={120} placeholder="189/BC-UBND" required />
      </ActionForm>
    </DialogButton>
  )
}

/** One standard of one unit: what was found, when, and which paper says so. */
export function CellView({ cell, on, day, mayWrite }: Props) {
  const { set, standard, unit, findings } = cell
  const now = findings.find((finding) => finding.on <= on)
  const verdict = verdictOf(now)
  return (
    <>
      <PageHeader
        title={
          <>
            {standard.title} <Badge tone={VERDICT_TONES[verdict]}>{VERDICTS[verdict].toLowerCase()}</Badge>
          </>
        }
        subtitle={`${unit.name} · ${set.title}, tiêu chuẩn ${standard.ordinal}`}
        asOf={on}
        crumbs={[
          { href: `/targets/sets${day}`, label: 'Bộ tiêu chuẩn' },
          { href: `/targets/sets/${set.id}${day}`, label: set.title },
        ]}
        actions={mayWrite && <RecordFinding cell={cell} on={on} />}
      />
      <Card title="Các lần xác nhận" flush>
        <DataTable
          caption="Các lần xác nhận"
          columns={[
            {
              key: 'on',
              header: 'Ngày',
              className: 'num whitespace-nowrap',
              cell: (row) => (
                <>
                  {formatDay(row.on)} {row.on > on && <Badge tone="blue">sau ngày đang xem</Badge>}
                </>
              ),
            },
            {
              key: 'verdict',
              header: 'Kết quả',
              cell: (row) => (
                <Badge tone={VERDICT_TONES[verdictOf(row)]}>{VERDICTS[verdictOf(row)].toLowerCase()}</Badge>
              ),
            },
            { key: 'proof', header: 'Nguồn chứng minh', cell: (row) => row.proof },
            { key: 'paper', header: 'Số văn bản', cell: (row) => row.paper },
          ]}
          rows={findings}
          rowKey={({ id }) => id}
          footer={null}
          empty={<Empty title="Chưa có kết quả nào">Kết quả được ghi kèm ngày và văn bản chứng minh.</Empty>}
        />
      </Card>
    </>
  )
}

import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { formatNumber } from '@/lib/numbers'
import { addLine, removeLine, reportLine } from '@/lib/training/lines/actions'
import type { ClassLine } from '@/lib/training/lines/queries'
import type { TrainingVocabulary } from '@/lib/training/queries'

const number = (value: number) => (value > 0 ? formatNumber(value) : '—')

function LineDialog({ line }: { line: ClassLine }) {
  return (
    <DialogButton label="Sửa" title={line.audienceName} size="small" tone="quiet">
      <div className="grid gap-5">
        <ActionForm action={reportLine} submit="Ghi" doneMessage="Đã ghi số báo cáo." hidden={{ lineId: line.id }}>
          <TextField
            name="reportedCount"
            label="Số học viên báo cáo"
            inputMode="numeric"
            defaultValue={String(line.reported)}
            hint="Số lớn hơn giữa số này và số có tên đã có mặt được tính, không cộng hai số"
          />
          <TextField name="note" label="Ghi chú" defaultValue={line.note ?? ''} maxLength={300} />
        </ActionForm>
        {line.enrolled === 0 && (
          <ActionForm
            action={removeLine}
            submit="Bỏ đối tượng này"
            tone="danger"
            doneMessage="Đã bỏ."
            hidden={{ lineId: line.id }}
            guard={false}
          >
            {null}
          </ActionForm>
        )}
      </div>
    </DialogButton>
  )
}

const columnsOf = (classId: string, mayWrite: boolean) => [
  {
    key: 'audience',
    header: 'Đối tượng',
    cell: (row: ClassLine) => (
      <>
        {row.enrolled > 0 ? (
          <TextLink href={`/training/${classId}?line=${row.id}#learners`}>{row.audienceName}</TextLink>
        ) : (
          row.audienceName
        )}
        {row.note && <span className="sub">{row.note}</span>}
      </>
    ),
  },
  { key: 'enrolled', header: 'Ghi tên', align: 'right' as const, cell: (row: ClassLine) => number(row.enrolled) },
  { key: 'named', header: 'Có mặt', align: 'right' as const, cell: (row: ClassLine) => number(row.named) },
  { key: 'reported', header: 'Số báo cáo', align: 'right' as const, cell: (row: ClassLine) => number(row.reported) },
  {
    key: 'counted',
    header: 'Tính lượt',
    align: 'right' as const,
    cell: (row: ClassLine) => <b>{formatNumber(row.counted)}</b>,
  },
  ...(mayWrite
    ? [{ key: 'edit', header: '', align: 'right' as const, cell: (row: ClassLine) => <LineDialog line={row} /> }]
    : []),
]

type Props = { classId: string; lines: readonly ClassLine[]; vocabulary: TrainingVocabulary; mayWrite: boolean }

/** For whom a class is, line by line: how many were enrolled, came, were reported, and what counts. */
export function LinesCard({ classId, lines, vocabulary, mayWrite }: Props) {
  const sum = (of: (line: ClassLine) => number) => number(lines.reduce((total, line) => total + of(line), 0))
  const totals: Record<string, string> = {
    enrolled: sum(({ enrolled }) => enrolled),
    named: sum(({ named }) => named),
    reported: sum(({ reported }) => reported),
    counted: sum(({ counted }) => counted),
  }
  const add = mayWrite && (
    <DialogButton label="Thêm đối tượng" title="Thêm đối tượng" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={addLine} submit="Thêm" doneMessage="Đã thêm đối tượng." hidden={{ classId }}>
        <Select
          name="audience"
          label="Đối tượng"
          options={vocabulary.audiences.map(({ code, name }) => ({ value: code, label: name }))}
          required
        />
        <TextField
          name="reportedCount"
          label="Số học viên báo cáo"
          inputMode="numeric"
          hint="Để trống khi ghi tên từng người"
        />
        <TextField name="note" label="Ghi chú" maxLength={300} />
      </ActionForm>
    </DialogButton>
  )
  return (
    <Card title="Đối tượng và số lượt" actions={add || undefined} flush>
      <DataTable
        caption="Đối tượng của lớp"
        columns={columnsOf(classId, mayWrite).map((column) => ({ ...column, total: totals[column.key] }))}
        rows={lines}
        rowKey={({ id }) => id}
        footer="Cộng"
        empty={<Empty title="Chưa có đối tượng nào">Thêm đối tượng để ghi tên học viên hoặc số báo cáo.</Empty>}
      />
    </Card>
  )
}

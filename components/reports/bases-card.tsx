import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { DatedRow } from '@/components/ui/dated-row'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { CivilDate } from '@/lib/civil-date'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import { end, set } from '@/lib/reports/bases/actions'
import type { BasesRow, listBodies } from '@/lib/reports/bases/queries'

type Bodies = ReturnType<typeof listBodies>
type Props = { bases: readonly BasesRow[]; bodies: Bodies; today: CivilDate; mayWrite: boolean }

const KINDS = Object.entries(MOVEMENT_KINDS).map(([value, label]) => ({ value, label }))

function SetDialog({ bodies, today, row }: { bodies: Bodies; today: CivilDate; row?: BasesRow }) {
  return (
    <DialogButton
      label={row ? 'Thay' : 'Ghi căn cứ'}
      title="Căn cứ của quyết định"
      size={row ? 'small' : undefined}
      wide
    >
      <ActionForm action={set} submit="Ghi" doneMessage="Đã ghi căn cứ.">
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            name="issuingBodyId"
            label="Cơ quan ban hành"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={row?.issuingBodyId}
            placeholder="Mọi cơ quan"
          />
          <Select
            name="movementKind"
            label="Loại việc"
            options={KINDS}
            defaultValue={row?.movementKind}
            placeholder="Mọi loại việc"
          />
        </div>
        <Textarea
          name="lines"
          label="Các căn cứ, mỗi căn cứ một dòng"
          hint="Ví dụ: Căn cứ Điều lệ Đảng Cộng sản Việt Nam"
          defaultValue={row?.lines.join('\n')}
          rows={6}
          required
          wide
        />
        <DateField
          name="from"
          label="Áp dụng với văn bản ký từ ngày"
          defaultValue={today}
          hint="Các căn cứ đang áp dụng cho cùng cơ quan và loại việc kết thúc vào ngày trước đó."
          required
        />
      </ActionForm>
    </DialogButton>
  )
}

function EndDialog({ row, today }: { row: BasesRow; today: CivilDate }) {
  return (
    <DialogButton label="Thôi" title="Thôi áp dụng các căn cứ này?" size="small" tone="quiet">
      <ActionForm
        action={end}
        hidden={{ basesId: row.id }}
        submit="Thôi áp dụng"
        doneMessage="Đã ghi ngày thôi áp dụng."
        guard={false}
      >
        <DateField name="until" label="Từ ngày" defaultValue={today} required />
      </ActionForm>
    </DialogButton>
  )
}

const columnsFor = ({ bodies, today, mayWrite }: Omit<Props, 'bases'>): Column<BasesRow>[] => [
  {
    key: 'of',
    header: 'Quyết định',
    className: 'sm:w-[26%]',
    cell: ({ movementKind, bodyName }) => (
      <>
        {movementKind ? MOVEMENT_KINDS[movementKind] : 'Mọi loại việc'}
        <span className="sub">{bodyName ?? 'Mọi cơ quan ban hành'}</span>
      </>
    ),
  },
  {
    key: 'lines',
    header: 'Căn cứ',
    cell: ({ lines }) => (
      <ul>
        {lines.map((line) => (
          <li key={line}>- {line};</li>
        ))}
      </ul>
    ),
  },
  {
    key: 'time',
    header: 'Áp dụng',
    cell: (row) => (
      <div className="flex flex-wrap items-center gap-2">
        <DatedRow {...row} on={today} />
        {mayWrite && row.until === null && (
          <>
            <SetDialog bodies={bodies} today={today} row={row} />
            <EndDialog row={row} today={today} />
          </>
        )}
      </div>
    ),
  },
]

/** The lines «Căn cứ» that stand in decisions before the papers that their acts hang on. */
export function BasesCard({ bases, ...props }: Props) {
  return (
    <Card
      title="Căn cứ của quyết định"
      actions={props.mayWrite && <SetDialog bodies={props.bodies} today={props.today} />}
      flush
    >
      <DataTable
        caption="Căn cứ của quyết định"
        columns={columnsFor(props)}
        rows={bases}
        rowKey={({ id }) => id}
        footer={null}
        empty={
          <Empty title="Chưa ghi căn cứ nào">
            Quyết định mới chỉ nêu các văn bản mà việc ấy dựa vào (chủ trương, đề nghị, kết quả bầu).
          </Empty>
        }
      />
    </Card>
  )
}

import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { formatDay } from '@/lib/civil-date'
import { PARTS } from '@/lib/training/labels'
import type { ClassPage } from '@/lib/training/queries'
import { addSession, removeSession } from '@/lib/training/sessions/actions'
import type { ClassSession } from '@/lib/training/sessions/queries'

const isUnmarked = ({ present, excused, absent }: ClassSession) => present + excused + absent === 0

const columnsOf = (mayWrite: boolean) => [
  {
    key: 'on',
    header: 'Buổi',
    cell: (row: ClassSession) => (
      <>
        {PARTS[row.part]} {formatDay(row.on)}
        {isUnmarked(row) && <span className="sub">chưa điểm danh</span>}
      </>
    ),
  },
  {
    key: 'present',
    header: 'Có mặt',
    align: 'right' as const,
    cell: (row: ClassSession) => (isUnmarked(row) ? '—' : row.present),
  },
  {
    key: 'away',
    header: 'Vắng',
    align: 'right' as const,
    cell: (row: ClassSession) => (
      <span title={`Có phép ${row.excused}, không phép ${row.absent}`}>{row.excused + row.absent || '—'}</span>
    ),
  },
  ...(mayWrite
    ? [
        {
          key: 'edit',
          header: '',
          align: 'right' as const,
          cell: (row: ClassSession) =>
            isUnmarked(row) ? (
              <DialogButton label="Bỏ" title="Bỏ buổi học" size="small" tone="quiet">
                <ActionForm
                  action={removeSession}
                  submit="Bỏ buổi học"
                  tone="danger"
                  doneMessage="Đã bỏ buổi học."
                  hidden={{ sessionId: row.id }}
                >
                  <p>
                    {PARTS[row.part]} {formatDay(row.on)} không còn trong lịch của lớp.
                  </p>
                </ActionForm>
              </DialogButton>
            ) : null,
        },
      ]
    : []),
]

type Props = { found: ClassPage; sessions: readonly ClassSession[]; mayWrite: boolean }

/** The half days of a class, each with who was there. */
export function SessionsCard({ found, sessions, mayWrite }: Props) {
  const add = mayWrite && (
    <DialogButton label="Thêm buổi" title="Thêm buổi học" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={addSession} submit="Thêm buổi" doneMessage="Đã thêm buổi." hidden={{ classId: found.id }}>
        <DateField name="on" label="Ngày" defaultValue={found.opensOn} required />
        <Select
          name="part"
          label="Buổi"
          options={Object.entries(PARTS).map(([value, label]) => ({ value, label }))}
          placeholder={null}
        />
      </ActionForm>
    </DialogButton>
  )
  return (
    <Card title={`Buổi học (${sessions.length})`} actions={add || undefined} flush>
      <DataTable
        caption="Buổi học"
        columns={columnsOf(mayWrite)}
        rows={sessions}
        rowKey={({ id }) => id}
        footer={null}
        empty={<Empty title="Chưa có buổi học">Thêm buổi học để điểm danh.</Empty>}
      />
    </Card>
  )
}

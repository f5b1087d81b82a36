import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { formatDay } from '@/lib/civil-date'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import type { Procedure } from '@/lib/movements/procedures/queries'

type Props = { procedures: readonly Procedure[]; mayWrite: boolean }

const spanOf = ({ from, until }: Procedure) =>
  until ? `từ ${formatDay(from)} đến trước ${formatDay(until)}` : `từ ${formatDay(from)}`

/** Each procedure with its steps as a decision takes them up. */
export function ProcedureList({ procedures, mayWrite }: Props) {
  if (procedures.length === 0)
    return (
      <Card>
        <Empty title="Chưa có quy trình nào">Thêm các bước mà cơ quan theo khi bổ nhiệm, luân chuyển.</Empty>
      </Card>
    )
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      {procedures.map((procedure) => (
        <Card
          key={procedure.id}
          title={procedure.name}
          {...(mayWrite && { more: { href: `/movements/procedures/${procedure.id}`, label: 'Sửa' } })}
        >
          <p className="small muted">{[spanOf(procedure), procedure.basis].filter(Boolean).join(' · ')}</p>
          <ol className="mt-2 grid list-decimal gap-1 pl-5">
            {procedure.steps.map(({ title, asksVotes }) => (
              <li key={title}>
                {title} {asksVotes && <Badge>phiếu</Badge>}
              </li>
            ))}
          </ol>
          <p className="small muted mt-2">Dùng cho: {procedure.kinds.map((kind) => MOVEMENT_KINDS[kind]).join(', ')}</p>
        </Card>
      ))}
    </div>
  )
}

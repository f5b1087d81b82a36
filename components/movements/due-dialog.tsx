'use client'

import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { Textarea } from '@/components/ui/textarea'
import { dismissDue, restoreDue } from '@/lib/movements/due/actions'

type Props = { keys: readonly string[]; isDismissed: boolean; onClose: () => void }

/** «Không cần, vì …» for the cases chosen, or taking that back. */
export function DueDialog({ keys, isDismissed, onClose }: Props) {
  const chosen = keys.map((key) => <input key={key} type="hidden" name="case" value={key} />)
  if (isDismissed)
    return (
      <Dialog open onClose={onClose} title={`Lấy lại ${keys.length} việc`}>
        <ActionForm action={restoreDue} submit="Lấy lại" doneMessage={`Đã lấy lại ${keys.length} việc.`}>
          <p>Việc trở lại danh sách cần làm; lý do đã ghi vẫn còn trong nhật ký.</p>
          {chosen}
        </ActionForm>
      </Dialog>
    )
  return (
    <Dialog open onClose={onClose} title={`Không cần làm ${keys.length} việc`}>
      <ActionForm action={dismissDue} submit="Bỏ qua" doneMessage={`Đã bỏ qua ${keys.length} việc.`}>
        <p>Việc không hiện lại nữa, trừ khi người này có thời hạn mới hoặc chức vụ mới.</p>
        <Textarea name="reason" label="Không cần, vì" required rows={2} maxLength={300} />
        {chosen}
      </ActionForm>
    </Dialog>
  )
}

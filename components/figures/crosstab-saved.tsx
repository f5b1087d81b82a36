import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { drop, keep } from '@/lib/figures/crosstab/actions'
import type { SavedCrosstab } from '@/lib/figures/crosstab/queries'

/** Keeps the question on the screen under a name. */
export function KeepCrosstab({ figureId, address, name }: { figureId: string; address: string; name: string }) {
  return (
    <DialogButton label="Lưu bảng" title="Lưu bảng để lần sau mở lại">
      <ActionForm action={keep} submit="Lưu" doneMessage="Đã lưu bảng." hidden={{ figureId, address }}>
        <TextField name="name" label="Tên bảng" defaultValue={name} required maxLength={120} />
        <p className="small muted">Chỉ lưu câu hỏi: ai mở thì đếm trong phạm vi của người đó, vào ngày đang xem.</p>
      </ActionForm>
    </DialogButton>
  )
}

/** What was kept, by everybody; each takes away their own. */
export function SavedCrosstabs({ saved, viewerId }: { saved: readonly SavedCrosstab[]; viewerId: string }) {
  if (saved.length === 0) return null
  return (
    <Card title="Bảng đã lưu">
      <ul className="grid gap-2">
        {saved.map(({ id, name, figureId, address, author, createdBy }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-2">
            <span>
              <TextLink href={`/figures/${figureId}/crosstab${address && `?${address}`}`}>{name}</TextLink>
              {author && <span className="sub">{author}</span>}
            </span>
            {createdBy === viewerId && (
              <DialogButton label="Bỏ" size="small" tone="quiet" title={`Bỏ bảng «${name}»`}>
                <ActionForm action={drop} submit="Bỏ bảng" doneMessage="Đã bỏ bảng." hidden={{ crosstabId: id }}>
                  <p>Số liệu không thay đổi; chỉ câu hỏi đã lưu bị bỏ.</p>
                </ActionForm>
              </DialogButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

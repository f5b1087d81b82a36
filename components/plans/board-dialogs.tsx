import { Copy, Pencil, Trash2 } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { changeBoard, removeBoard } from '@/lib/plans/boards/actions'
import type { Board, Variant } from '@/lib/plans/boards/queries'
import { copyVariant, removeVariant, renameVariant } from '@/lib/plans/boards/variants/actions'

type OfBoard = { board: Pick<Board, 'id' | 'name' | 'on'> }
type OfVariant = { variant: Pick<Variant, 'id' | 'name'> }

export const ChangeBoard = ({ board }: OfBoard) => (
  <DialogButton label="Sửa" title="Sửa bàn luân chuyển" icon={<Icon of={Pencil} size={16} />}>
    <ActionForm action={changeBoard} hidden={{ boardId: board.id }} submit="Ghi">
      <TextField name="name" label="Tên" defaultValue={board.name} maxLength={120} required />
      <DateField name="on" label="Ngày dự kiến áp dụng" defaultValue={board.on} required />
    </ActionForm>
  </DialogButton>
)

export const RemoveBoard = ({ board }: OfBoard) => (
  <DialogButton label="Bỏ bàn" title="Bỏ bàn luân chuyển" tone="quiet" icon={<Icon of={Trash2} size={16} />}>
    <ActionForm
      action={removeBoard}
      hidden={{ boardId: board.id }}
      submit="Bỏ bàn"
      tone="danger"
      done="/movements/boards"
      doneMessage="Đã bỏ bàn."
    >
      <p>«{board.name}» và các phương án của nó sẽ mất. Sổ cán bộ và các dự thảo đã lập không thay đổi.</p>
    </ActionForm>
  </DialogButton>
)

export const CopyVariant = ({ variantId, number }: { variantId: string; number: number }) => (
  <DialogButton label="Chép phương án" title="Chép phương án" size="small" icon={<Icon of={Copy} size={15} />}>
    <ActionForm
      action={copyVariant}
      hidden={{ variantId }}
      submit="Chép"
      done="/movements/boards/{boardId}?variant={id}"
      doneMessage="Đã chép phương án."
    >
      <TextField name="name" label="Tên phương án mới" defaultValue={`Phương án ${number}`} maxLength={80} required />
    </ActionForm>
  </DialogButton>
)

export const RenameVariant = ({ variant }: OfVariant) => (
  <DialogButton label="Đổi tên" title="Đổi tên phương án" size="small" tone="quiet">
    <ActionForm action={renameVariant} hidden={{ variantId: variant.id }} submit="Ghi">
      <TextField name="name" label="Tên phương án" defaultValue={variant.name} maxLength={80} required />
    </ActionForm>
  </DialogButton>
)

export const RemoveVariant = ({ variant }: OfVariant) => (
  <DialogButton label="Bỏ" title={`Bỏ ${variant.name}`} size="small" tone="quiet">
    <ActionForm
      action={removeVariant}
      hidden={{ variantId: variant.id }}
      submit="Bỏ phương án"
      tone="danger"
      done="/movements/boards/{boardId}"
      doneMessage="Đã bỏ phương án."
    >
      <p>Các việc chuyển của phương án này sẽ mất.</p>
    </ActionForm>
  </DialogButton>
)

import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { endDocument, setPoints } from '@/lib/documents/governing/actions'
import type { DocumentPage } from '@/lib/documents/governing/queries'

type Props = { found: DocumentPage }

export function EndDocument({ found }: Props) {
  return (
    <DialogButton label="Hết hiệu lực" title="Văn bản hết hiệu lực" tone="quiet">
      <ActionForm
        action={endDocument}
        submit="Ghi hết hiệu lực"
        doneMessage="Đã ghi."
        hidden={{ documentId: found.id }}
      >
        <DateField name="until" label="Thôi áp dụng từ ngày" defaultValue={found.until} required />
        <Select
          name="replacedById"
          label="Văn bản thay thế"
          options={found.others}
          defaultValue={found.replacedById}
          placeholder="Không có"
        />
      </ActionForm>
    </DialogButton>
  )
}

/** One line, one point. */
export function PointsDialog({ found }: Props) {
  const linesOf = (kind: 'breakthrough' | 'task') =>
    found.points
      .filter((point) => point.kind === kind)
      .map(({ text }) => text)
      .join('\n')
  return (
    <DialogButton label="Sửa nội dung" title="Khâu đột phá, nhiệm vụ" size="small" wide>
      <ActionForm
        action={setPoints}
        submit="Ghi nội dung"
        doneMessage="Đã ghi nội dung."
        hidden={{ documentId: found.id }}
      >
        <Textarea
          name="breakthroughs"
          label="Các khâu đột phá"
          rows={5}
          defaultValue={linesOf('breakthrough')}
          hint="Mỗi khâu một dòng"
        />
        <Textarea
          name="tasks"
          label="Các nhiệm vụ, giải pháp"
          rows={9}
          defaultValue={linesOf('task')}
          hint="Mỗi nhiệm vụ một dòng"
        />
      </ActionForm>
    </DialogButton>
  )
}

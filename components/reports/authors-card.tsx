import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { formatInstant } from '@/lib/instant'
import { assign } from '@/lib/reports/texts/actions'
import type { Author, SectionAuthorship } from '@/lib/reports/texts/rules'

type Props = { reportId: string; sections: readonly SectionAuthorship[]; authors: readonly Author[]; mayWrite: boolean }

function Assign({ reportId, sections, authors }: Omit<Props, 'mayWrite'>) {
  const options = authors.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <DialogButton label="Phân công" title="Phân công soạn báo cáo" size="small">
      <ActionForm action={assign} hidden={{ reportId }} submit="Ghi" doneMessage="Đã ghi phân công.">
        {sections.map(({ key, title, ownerId }) => (
          <Select
            key={key}
            name={`owner.${key}`}
            label={title}
            options={options}
            defaultValue={ownerId}
            placeholder="Chưa phân công"
          />
        ))}
      </ActionForm>
    </DialogButton>
  )
}

/** Who writes which section, and who changed it last. */
export function AuthorsCard({ reportId, sections, authors, mayWrite }: Props) {
  return (
    <Card title="Người soạn" actions={mayWrite && <Assign reportId={reportId} sections={sections} authors={authors} />}>
      <ul className="grid gap-2 text-[14px]">
        {sections.map(({ key, title, owner, editedBy, editedAt }) => (
          <li key={key}>
            {title}: {owner ?? <span className="muted">chưa phân công</span>}
            {editedAt && (
              <span className="sub">
                {editedBy ?? 'Người khác'} sửa {formatInstant(editedAt)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

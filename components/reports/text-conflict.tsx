import { ActionForm } from '@/components/ui/action-form'
import { formatInstant } from '@/lib/instant'
import { restore, save } from '@/lib/reports/texts/actions'
import type { Rival } from '@/lib/reports/texts/queries'
import { basisOf } from '@/lib/reports/texts/rules'

type Props = {
  reportId: string
  line: { key: string; automatic: string; edited: string | null }
  rivals: readonly Rival[]
}

const quote = 'my-1 whitespace-pre-line border-l-2 border-line pl-3'

function Keep({ place, edited }: { place: Record<string, string>; edited: string | null }) {
  const form = { submit: 'Giữ lời đang có', guard: false, doneMessage: 'Đã giữ lời đang có.', children: null }
  if (edited === null) return <ActionForm action={restore} hidden={place} {...form} />
  return <ActionForm action={save} hidden={{ ...place, text: edited }} {...form} />
}

/** Two wrote the same sentence at once: both are shown, and one is chosen; or both are brought together by hand. */
export function TextConflict({ reportId, line, rivals }: Props) {
  const place = { reportId, key: line.key, ...basisOf(line.edited, rivals) }
  return (
    <div role="alert" className="callout warn my-2 font-sans text-[14px] no-print">
      <b>Hai người cùng sửa câu này.</b> Chọn một lời văn, hoặc sửa câu đang có cho gồm cả hai.
      <div className={quote}>{line.edited ?? line.automatic}</div>
      <Keep place={place} edited={line.edited} />
      {rivals.map(({ id, text, by, at }) => (
        <div key={id} className="mt-3">
          <span className="small muted">
            {by ?? 'Người khác'} ghi lúc {formatInstant(at)}:
          </span>
          <div className={quote}>{text || '(không in câu này)'}</div>
          <ActionForm
            action={save}
            hidden={{ ...place, text }}
            submit="Lấy lời này"
            guard={false}
            doneMessage="Đã lấy lời này."
          >
            {null}
          </ActionForm>
        </div>
      ))}
    </div>
  )
}

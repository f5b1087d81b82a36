'use client'

import { Pencil, Plus } from 'lucide'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import { restore, save } from '@/lib/reports/texts/actions'
import { basisOf } from '@/lib/reports/texts/rules'

type Props = {
  reportId: string
  line: { key: string; automatic: string; edited: string | null; isOwn: boolean; by: string | null }
  /** What colleagues wrote beside it, by id. */
  rivals: readonly { id: string }[]
  /** The line as it will be printed. */
  children: ReactNode
}

type State = 'automatic' | 'edited' | 'left-out' | 'empty'

const stateOf = ({ edited, isOwn }: Props['line']): State =>
  isOwn ? (edited ? 'edited' : 'empty') : edited === null ? 'automatic' : edited === '' ? 'left-out' : 'edited'

function Editor({ reportId, line, rivals, close }: Omit<Props, 'children'> & { close: () => void }) {
  const [began] = useState(() => basisOf(line.edited, rivals))
  const hidden = { reportId, key: line.key, ...began }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && !event.nativeEvent.isComposing && close()
  const label = line.isOwn ? 'Đoạn tự viết' : 'Câu của báo cáo'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever in the editor the keys are
    <div
      ref={box}
      onKeyDown={onKeyDown}
      className="my-2 grid gap-3 border border-blue-line bg-head p-3 font-sans text-[15px]"
    >
      <ActionForm action={save} hidden={hidden} onDone={close} doneMessage="Đã ghi câu văn.">
        <Textarea
          name="text"
          label={label}
          hint="Xuống dòng là sang đoạn mới. Để trống thì không in."
          rows={5}
          defaultValue={line.edited ?? line.automatic}
        />
        {line.edited !== null && !line.isOwn && <p className="small muted">Câu tự động hiện nay: {line.automatic}</p>}
        <div className="flex flex-wrap gap-2">
          <SubmitButton size="small">Ghi</SubmitButton>
          <Button size="small" onClick={close}>
            Thôi
          </Button>
        </div>
      </ActionForm>
      {line.edited !== null && (
        <ActionForm action={restore} hidden={hidden} onDone={close} guard={false} doneMessage="Đã lấy lại.">
          <SubmitButton tone="quiet" size="small">
            {line.isOwn ? 'Xóa đoạn này' : 'Lấy lại câu tự động'}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}

const MARKS: Record<State, string> = {
  automatic: '',
  edited: 'bg-blue-soft/50 shadow-[-3px_0_0_var(--color-blue-line)] print:bg-white print:shadow-none',
  'left-out': 'no-print',
  empty: 'no-print',
}

/** A sentence that the author may put in their own words, and take back. */
export function EditableLine({ reportId, line, rivals, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const state = stateOf(line)
  const opener = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (isOpen) return <Editor reportId={reportId} line={line} rivals={rivals} close={() => setOpen(false)} />
  const button = (label: string, name: string, icon: ReactNode) => (
    <Button tone="quiet" size="small" icon={icon} aria-label={name} onClick={() => setOpen(true)}>
      {label}
    </Button>
  )
  if (state === 'empty')
    return (
      <div ref={opener} className="no-print font-sans">
        {button('Viết thêm đoạn', 'Viết thêm đoạn', <Icon of={Plus} size={15} />)}
      </div>
    )
  return (
    <div className={`group relative -mr-3 pr-10 sm:-mr-10 sm:pr-10 print:m-0 print:p-0 ${MARKS[state]}`}>
      {state === 'left-out' ? <p className="muted mb-[7px] indent-8 line-through">{line.automatic}</p> : children}
      {state !== 'automatic' && (
        <p className="small muted no-print mb-2 font-sans">
          {state === 'edited' ? 'Lời văn của người soạn' : 'Câu này không in'}
          {line.by && `: ${line.by}`}
        </p>
      )}
      <div
        ref={opener}
        className="no-print absolute top-0 right-0 font-sans opacity-70 group-focus-within:opacity-100 group-hover:opacity-100"
      >
        {button('', `Sửa câu: ${line.automatic.slice(0, 60) || 'đoạn tự viết'}`, <Icon of={Pencil} size={15} />)}
      </div>
    </div>
  )
}

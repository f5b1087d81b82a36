'use client'

import { Paperclip } from 'lucide'
import { type DragEvent, useRef, useState } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { useField, useFormState } from './form-context'
import { Icon } from './icon'

type Props = FieldProps & {
  /** As in HTML: «.pdf,.jpg,.png». */
  accept?: string
  /** The name of the file that is kept already. */
  defaultName?: string
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

/** The browser's own file button speaks the browser's language, so it stays hidden behind ours. */
export function FileField({ name, label, hint, required, disabled, wide, hideLabel, accept, defaultName }: Props) {
  const field = useField(name, hint)
  const { touch } = useFormState()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [isOver, setIsOver] = useState(false)

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (!input.current || event.dataTransfer.files.length === 0) return
    input.current.files = event.dataTransfer.files
    setFile(event.dataTransfer.files[0] ?? null)
    touch()
  }

  return (
    <Field {...field} label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same by keyboard */}
      <div
        className={isOver ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          id={field.id}
          name={name}
          accept={accept}
          disabled={disabled}
          className="sr-only"
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={describedBy(field.problem, field)}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <Icon of={Paperclip} size={16} />
        {file ? (
          <b className="[overflow-wrap:anywhere]">
            {file.name} <span className="font-normal text-ink-3">({sizeOf(file.size)})</span>
          </b>
        ) : (
          (defaultName ?? 'Kéo tệp vào đây hoặc')
        )}
        <label htmlFor={field.id} className="cursor-pointer font-semibold text-blue hover:underline">
          {file || defaultName ? 'chọn tệp khác' : 'chọn tệp'}
        </label>
      </div>
    </Field>
  )
}

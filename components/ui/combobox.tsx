'use client'

import { X } from 'lucide'
import { useRef, useState } from 'react'
import type { Item } from './fetch-rows'
import { describedBy, Field, type FieldProps } from './field'
import { first, useField, useFormState } from './form-context'
import { Icon } from './icon'
import { useChoice } from './use-choice'
import type { Items } from './use-items'

type Props = FieldProps & {
  options?: readonly Item[]
  /** GET `src?q=…` answers `{ rows: Item[] }`. */
  src?: string
  defaultValue?: Item | null
  placeholder?: string
  minLength?: number
  onChoose?: (item: Item | null) => void
}

const UNCHOSEN = 'Chưa chọn dòng nào trong danh sách. Gõ lại rồi chọn, hoặc xóa trống ô này.'

function saying({ state, items, more }: Items) {
  if (state === 'short') return 'Gõ vài chữ để tìm.'
  if (state === 'failed') return 'Chưa tìm được, hãy thử lại.'
  if (state === 'waiting') return items.length > 0 ? '' : 'Đang tìm…'
  if (items.length === 0) return 'Không có kết quả.'
  return more > 0 ? `Còn ${more} kết quả nữa, hãy gõ thêm.` : ''
}

/** A choice from a long list: what is shown and what is posted are always the same thing. */
export function Combobox(props: Props) {
  const {
    name,
    label,
    hint,
    required,
    disabled,
    wide,
    hideLabel,
    options,
    src,
    placeholder,
    minLength = src ? 1 : 0,
  } = props
  const field = useField(name, hint)
  const { touch, values } = useFormState()
  const [hasLeft, setHasLeft] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const typed = first(field.typed)
  const refilled = typed
    ? (options?.find((item) => item.id === typed) ?? { id: typed, label: first(values[`${name}:label`]) ?? typed })
    : null
  const choice = useChoice({
    id: field.id,
    initial: field.typed === undefined ? (props.defaultValue ?? null) : refilled,
    options,
    src,
    minLength,
    onChoose: (item) => {
      touch()
      props.onChoose?.(item)
    },
  })
  const { chosen, text, isOpen, list } = choice
  const isUnfinished = !chosen && text.trim() !== ''
  const problem = isUnfinished && hasLeft && !isOpen ? UNCHOSEN : chosen ? undefined : field.problem
  const note = saying(list)

  return (
    <Field {...field} problem={problem} label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      <div className="with-end">
        <input
          {...choice.inputProps}
          ref={input}
          className="input"
          title={chosen?.label}
          placeholder={placeholder}
          disabled={disabled}
          aria-required={required || undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(problem, field)}
          data-unfinished={isUnfinished || undefined}
          onFocus={() => setHasLeft(false)}
          onBlur={() => {
            choice.leave()
            setHasLeft(true)
          }}
        />
        <input
          type="hidden"
          name={name}
          value={chosen?.id ?? ''}
          data-label={chosen?.label ?? ''}
          disabled={disabled}
        />
        {chosen && !disabled && (
          <button
            type="button"
            className="end"
            tabIndex={-1}
            aria-label="Bỏ chọn"
            onClick={() => {
              choice.choose(null)
              input.current?.focus()
            }}
          >
            <Icon of={X} size={16} />
          </button>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the field while a row is clicked */}
        <div className={isOpen ? 'listbox' : 'hidden'} onMouseDown={choice.hold}>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list that the field opens */}
          <ul id={choice.listId} role="listbox" aria-labelledby={`${field.id}-label`}>
            {isOpen &&
              list.items.map((item, index) => (
                <li key={item.id} {...choice.itemProps(item, index)}>
                  {item.label}
                  {item.hint && <span className="sub">{item.hint}</span>}
                </li>
              ))}
          </ul>
          {isOpen && note && <p className="note">{note}</p>}
        </div>
        <span role="status" className="sr-only">
          {isOpen && (note || `${list.items.length} kết quả`)}
        </span>
      </div>
    </Field>
  )
}

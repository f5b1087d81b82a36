'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { TextLink } from '@/components/ui/text-link'
import { useRemote } from '@/components/ui/use-remote'
import { fold } from '@/lib/search-text'

export type Shortcut = { href: string; label: string }
type Row = { id: string; label: string; hint?: string; href: string }
type Group = { title: string; rows: Row[] }

/** Waits until the keys rest, so that each word is asked for once. */
function useRested(text: string) {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text.trim()), 120)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

function matching(shortcuts: readonly Shortcut[], text: string): Group[] {
  const words = fold(text).split(' ').filter(Boolean)
  const rows = shortcuts.filter(({ label }) => words.every((word) => ` ${fold(label)}`.includes(` ${word}`)))
  return rows.length > 0 ? [{ title: 'Việc và trang', rows: rows.map((row) => ({ ...row, id: row.label })) }] : []
}

type Props = {
  shortcuts: readonly Shortcut[] /** Typed while this box was on its way. */
  typed: string
  onClose: () => void
}

/** Groups in which something is called just so stand first: «tứ hiệp» is the commune before it is somebody's unit. */
function namedFirst(groups: readonly Group[], text: string): Group[] {
  const name = fold(text)
  const fit = ({ label }: Row) => (fold(label) === name ? 2 : ` ${fold(label)} `.includes(` ${name} `) ? 1 : 0)
  const best = ({ rows }: Group) => Math.max(0, ...rows.map(fit))
  return groups
    .map((group) => ({ ...group, rows: [...group.rows].sort((a, b) => Number(fit(b) === 2) - Number(fit(a) === 2)) }))
    .sort((a, b) => best(b) - best(a))
}

export function CommandPalette({ shortcuts, typed, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const [text, setText] = useState(typed)
  const [place, setPlace] = useState<number | null>(null)
  const [isEager, setIsEager] = useState(false)
  const q = useRested(text)
  const { data, isFetching, error } = useRemote<{ groups: Group[] }>(
    q ? `/api/search?q=${encodeURIComponent(q)}` : null,
  )
  const found = q && !error ? (data?.groups ?? []) : []
  const groups = namedFirst([...found, ...matching(shortcuts, text)], text).filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const at = Math.min(place ?? 0, rows.length - 1)
  const current = rows[at]
  const isWaiting = isFetching || q !== text.trim()

  useEffect(() => {
    if (!box.current?.open) box.current?.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(`palette-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const open = useEffectEvent(() => {
    if (!current) return
    onClose()
    router.push(current.href as Route)
  })
  useEffect(() => {
    if (isEager && !isWaiting) open()
  }, [isEager, isWaiting])

  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && rows.length > 0) {
      event.preventDefault()
      setPlace((at + step + rows.length) % rows.length)
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    // Pressed before the answer is here: the first row is opened when it comes. With nothing typed a row is chosen first.
    if (text.trim() || place !== null) setIsEager(true)
  }

  return (
    <dialog
      ref={box}
      className="palette"
      aria-label="Tìm trong sổ"
      onClose={onClose}
      onPointerDown={(event) => event.target === box.current && onClose()}
    >
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-results"
        aria-activedescendant={current && `palette-${at}`}
        aria-label="Tìm trong sổ"
        placeholder="Tên, chữ cái đầu, số thẻ, số quyết định, tên đơn vị…"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setPlace(null)
          setIsEager(false)
        }}
        onKeyDown={press}
      />
      <div className="results">
        <div id="palette-results" role="listbox" aria-label="Kết quả" tabIndex={-1}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, but no fieldset
            <div key={group.title} role="group" aria-label={group.title}>
              <p aria-hidden="true">{group.title}</p>
              {group.rows.map((row) => {
                const index = rows.indexOf(row)
                return (
                  <TextLink
                    key={row.id}
                    id={`palette-${index}`}
                    href={row.href}
                    role="option"
                    aria-selected={index === at}
                    tabIndex={-1}
                    onClick={(event) => !(event.ctrlKey || event.metaKey || event.shiftKey) && onClose()}
                  >
                    {row.label} {row.hint && <span className="hint">{row.hint}</span>}
                  </TextLink>
                )
              })}
            </div>
          ))}
        </div>
        <p role="status" className="px-2.5 pt-2 text-[13.5px] text-ink-3 empty:hidden">
          {isWaiting
            ? 'Đang tìm…'
            : error
              ? 'Chưa tìm được, hãy thử lại.'
              : q &&
                rows.length === 0 &&
                `Không thấy gì cho «${q}». Thử gõ ít chữ hơn: tên, năm sinh, đơn vị hoặc số quyết định.`}
        </p>
      </div>
    </dialog>
  )
}

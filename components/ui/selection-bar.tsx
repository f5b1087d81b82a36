'use client'

import { type ReactNode, useEffect, useState } from 'react'

type Props = { form: string; total: number; action: string; children: ReactNode }

const INTEGER = new Intl.NumberFormat('vi-VN')

const boxes = (form: string) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][name=ids]')].filter(
    (box) => box.getAttribute('form') === form,
  )

/** What can be done to the rows chosen: their ids go along in the address. */
export function SelectionBar({ form, total, action, children }: Props) {
  const [count, setCount] = useState(0)

  useEffect(() => {
    const recount = () => setCount(boxes(form).filter((box) => box.checked).length)
    const choose = (isChosen: boolean) => {
      for (const box of boxes(form)) box.checked = isChosen
    }
    const change = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement)) return
      if (event.target.dataset.all === form) choose(event.target.checked)
      recount()
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      choose(false)
      recount()
    }
    recount()
    document.addEventListener('change', change)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('change', change)
      document.removeEventListener('keydown', press)
    }
  }, [form])

  return (
    <form id={form} action={action} method="get">
      {count > 0 && (
        <section className="selection-bar" aria-label="Việc với các dòng đã chọn">
          <b aria-live="polite">Đã chọn {INTEGER.format(count)}</b>
          <span className="text-[#c3cbd8]">trong {INTEGER.format(total)}</span>
          {children}
          <button
            type="button"
            className="plain"
            onClick={() => {
              for (const box of boxes(form)) box.checked = false
              setCount(0)
            }}
          >
            Bỏ chọn
          </button>
        </section>
      )}
    </form>
  )
}

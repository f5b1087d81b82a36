'use client'

import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'

type Props = {
  form: string
  total: number
  action: string
  /** The name of the boxes. */
  name?: string
  children: ReactNode | ((chosen: readonly string[]) => ReactNode)
}

const INTEGER = new Intl.NumberFormat('vi-VN')

const boxesOf = (form: string, name: string) =>
  [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`)].filter(
    (box) => box.getAttribute('form') === form,
  )

/** What can be done to the rows chosen: their ids go along in the address. */
export function SelectionBar({ form, total, action, name = 'ids', children }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])

  const recount = useEffectEvent(() => {
    const now = boxesOf(form, name).flatMap((box) => (box.checked ? box.value : []))
    setChosen((last) => (last.join(' ') === now.join(' ') ? last : now))
  })
  const choose = (isChosen: boolean) => {
    for (const box of boxesOf(form, name)) box.checked = isChosen
  }
  const change = useEffectEvent((event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return
    if (event.target.dataset.all === form) choose(event.target.checked)
    recount()
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
    choose(false)
    recount()
  })

  // Rows come and go while the page stays: what is gone is chosen no more.
  useEffect(() => recount())
  useEffect(() => {
    const onChange = (event: Event) => change(event)
    const onPress = (event: KeyboardEvent) => press(event)
    document.addEventListener('change', onChange)
    document.addEventListener('keydown', onPress)
    return () => {
      document.removeEventListener('change', onChange)
      document.removeEventListener('keydown', onPress)
    }
  }, [])

  return (
    <form id={form} action={action} method="get">
      {chosen.length > 0 && (
        <section className="selection-bar" aria-label="Việc với các dòng đã chọn">
          <b aria-live="polite">Đã chọn {INTEGER.format(chosen.length)}</b>
          <span className="text-[#c3cbd8]">trong {INTEGER.format(total)}</span>
          {typeof children === 'function' ? children(chosen) : children}
          <button
            type="button"
            className="plain"
            onClick={() => {
              choose(false)
              setChosen([])
            }}
          >
            Bỏ chọn
          </button>
        </section>
      )}
    </form>
  )
}

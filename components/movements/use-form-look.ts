'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Asks with the data of the form around `place` a moment after each change; what nobody changed is not asked again. */
export function useFormLook(
  place: RefObject<HTMLElement | null>,
  look: (data: FormData, isLate: () => boolean) => void,
  isIgnored: (name: string) => boolean = () => false,
) {
  const ask = useEffectEvent(look)
  const ignores = useEffectEvent(isIgnored)

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout>
    let turn = 0
    let last = ''
    const now = () => {
      const data = new FormData(form)
      const said = JSON.stringify([...data].filter(([name]) => !ignores(name)))
      if (said === last) return
      last = said
      const own = ++turn
      ask(data, () => own !== turn)
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(now, 450)
    }
    const watched = new MutationObserver(soon)
    watched.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] })
    form.addEventListener('input', soon)
    form.addEventListener('change', soon)
    soon()
    return () => {
      clearTimeout(timer)
      watched.disconnect()
      form.removeEventListener('input', soon)
      form.removeEventListener('change', soon)
    }
  }, [place])
}

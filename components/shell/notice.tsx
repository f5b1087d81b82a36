'use client'

import { useEffect, useState } from 'react'

/** A short word that outlives the page it comes from: «Đã ghi.» */
export function Notice() {
  const [message, setMessage] = useState('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const show = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      setMessage(String(event.detail))
      clearTimeout(timer)
      timer = setTimeout(() => setMessage(''), 5000)
    }
    window.addEventListener('announce', show)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('announce', show)
    }
  }, [])

  return (
    <div className="notice" role="status">
      {message}
    </div>
  )
}

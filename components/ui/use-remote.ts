'use client'

import { useEffect, useState } from 'react'

type Answer<T> = { url: string; data?: T; error?: Error }

/** Reads an address while the page stands. react-query keeps the answers, and is itself fetched with the first question. */
export function useRemote<T>(url: string | null) {
  const [answer, setAnswer] = useState<Answer<T> | null>(null)

  useEffect(() => {
    if (url === null) return
    let isLate = false
    import('./query-client')
      .then(({ readRemote }) => readRemote<T>(url))
      .then(
        (data) => !isLate && setAnswer({ url, data }),
        (error: Error) => !isLate && setAnswer((last) => ({ url, data: last?.data, error })),
      )
    return () => {
      isLate = true
    }
  }, [url])

  const isFetching = url !== null && answer?.url !== url
  return { data: answer?.data, error: isFetching ? undefined : answer?.error, isFetching }
}

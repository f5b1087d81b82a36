'use client'

import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { getJson, queryClient } from '@/components/ui/query-client'
import { markAttendance } from '@/lib/training/attendance/actions'
import type { AttendanceSheet } from '@/lib/training/attendance/queries'
import { type Batch, batchesOf, cellKey, type Mark, type Pending, withoutBatch } from '@/lib/training/attendance/rules'

const PAUSE = 250
const AGAIN = 4000

const formOf = ({ sessionId, mark, enrolmentIds }: Batch) => {
  const form = new FormData()
  form.set('sessionId', sessionId)
  form.set('status', mark ?? '')
  for (const id of enrolmentIds) form.append('enrolmentIds[]', id)
  return form
}

function kept(name: string): Pending {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Pending
  } catch {
    return {}
  }
}

function keep(name: string, pending: Pending) {
  if (Object.keys(pending).length === 0) localStorage.removeItem(name)
  else localStorage.setItem(name, JSON.stringify(pending))
}

/** What the register took stands in the sheet from now on. */
function settle(url: string, { sessionId, mark, enrolmentIds }: Batch) {
  const sent = new Set(enrolmentIds)
  queryClient.setQueryData<AttendanceSheet>([url], (sheet) => {
    if (!sheet) return sheet
    const others = sheet.marks.filter((one) => one.sessionId !== sessionId || !sent.has(one.enrolmentId))
    const marks = mark === null ? [] : enrolmentIds.map((enrolmentId) => ({ enrolmentId, sessionId, status: mark }))
    return { ...sheet, marks: [...others, ...marks] }
  })
}

export type Saving = 'saved' | 'saving' | 'offline'

/** Ticks that have not reached the register: they are tried again until they have, and outlive the page. */
function usePending(classId: string, url: string) {
  const name = `roll ${classId}`
  const pending = useRef<Pending>({})
  const isBusy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState<Pending>({})
  const [saving, setSaving] = useState<Saving>('saved')
  const [problem, setProblem] = useState<string | null>(null)

  const put = useCallback(
    (next: Pending) => {
      pending.current = next
      keep(name, next)
      setShown(next)
    },
    [name],
  )

  const flush = useCallback(async () => {
    const [batch] = batchesOf(pending.current)
    if (isBusy.current || !batch) return
    isBusy.current = true
    setSaving(navigator.onLine ? 'saving' : 'offline')
    try {
      const outcome = await markAttendance(null, formOf(batch))
      if (outcome.ok) settle(url, batch)
      setProblem(outcome.ok ? null : (outcome.message ?? null))
      put(withoutBatch(pending.current, batch))
      setSaving(Object.keys(pending.current).length > 0 ? 'saving' : 'saved')
      timer.current = setTimeout(() => void flush(), 0)
    } catch {
      setSaving('offline')
      timer.current = setTimeout(() => void flush(), AGAIN)
    } finally {
      isBusy.current = false
    }
  }, [put, url])

  useEffect(() => {
    put(kept(name))
    void flush()
    const online = () => void flush()
    // A request on its way may hang for minutes when the network goes; the browser knows at once.
    const offline = () => Object.keys(pending.current).length > 0 && setSaving('offline')
    window.addEventListener('online', online)
    window.addEventListener('offline', offline)
    return () => {
      window.removeEventListener('online', online)
      window.removeEventListener('offline', offline)
      clearTimeout(timer.current)
      void flush()
    }
  }, [name, put, flush])

  const add = useCallback(
    (marks: Pending) => {
      put({ ...pending.current, ...marks })
      setSaving((now) => (now === 'offline' ? now : 'saving'))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [put, flush],
  )
  return { pending: shown, saving, problem, add }
}

/** The roll of a class: what the register has, with what was ticked on top of it. */
export function useRoll(classId: string) {
  const url = `/api/training/${classId}/attendance`
  const { data: sheet, error } = useQuery(
    { queryKey: [url], queryFn: () => getJson<AttendanceSheet>(url) },
    queryClient,
  )
  const { pending, saving, problem, add } = usePending(classId, url)
  const marks = useMemo(() => {
    const all = new Map<string, Mark>(sheet?.marks.map((mark) => [cellKey(mark), mark.status]))
    for (const [key, mark] of Object.entries(pending)) all.set(key, mark)
    return all
  }, [sheet, pending])
  const mark = useCallback(
    (enrolmentIds: readonly string[], sessionId: string, to: Mark) =>
      add(Object.fromEntries(enrolmentIds.map((enrolmentId) => [cellKey({ enrolmentId, sessionId }), to]))),
    [add],
  )
  return { sheet, isFailed: error !== null, marks, mark, saving, problem, waiting: Object.keys(pending).length }
}

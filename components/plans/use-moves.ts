'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { lookAtBoard } from '@/lib/plans/boards/look/actions'
import type { BoardLook } from '@/lib/plans/boards/look/rules'
import type { Move } from '@/lib/plans/boards/rules'
import { arrange } from '@/lib/plans/boards/variants/actions'

export type Moves = readonly Move[]
export type Saving = 'saved' | 'saving' | 'offline'
type Seen = { readonly look: BoardLook; readonly of: Moves }

const AGAIN = 4000

function formOf(variantId: string, revision: number, moves: Moves) {
  const form = new FormData()
  form.set('variantId', variantId)
  form.set('revision', String(revision))
  moves.forEach(({ personId, seatId }, at) => {
    form.set(`rows.${at}.personId`, personId)
    form.set(`rows.${at}.seatId`, seatId ?? '')
  })
  return form
}

/**
 * The moves of a variant: shown at once, kept by the server one after the other, taken back when it refuses. What they would
 * do comes with its answer.
 */
export function useMoves(variantId: string, first: Moves, firstRevision: number) {
  const [moves, setMoves] = useState(first)
  const [past, setPast] = useState<readonly Moves[]>([])
  const [seen, setSeen] = useState<Seen | null>(null)
  const [saving, setSaving] = useState<Saving>('saved')
  const [problem, setProblem] = useState<string | null>(null)
  const kept = useRef({ moves: first, revision: firstRevision })
  const wanted = useRef<Moves | null>(null)
  const isBusy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(async () => {
    const sent = wanted.current
    if (isBusy.current || sent === null) return
    isBusy.current = true
    wanted.current = null
    setSaving('saving')
    try {
      const outcome = await arrange(null, formOf(variantId, kept.current.revision, sent))
      if (outcome.ok) {
        kept.current = { moves: sent, revision: outcome.data.revision }
        setSeen({ look: outcome.data.look, of: sent })
        setProblem(null)
      } else {
        wanted.current = null
        setMoves(kept.current.moves)
        setPast([])
        setProblem(outcome.message ?? 'Chưa ghi được; việc chuyển vừa rồi đã được trả lại như cũ.')
      }
      if (wanted.current === null) setSaving('saved')
      else timer.current = setTimeout(() => void flush(), 0)
    } catch {
      wanted.current ??= sent
      setSaving('offline')
      timer.current = setTimeout(() => void flush(), AGAIN)
    } finally {
      isBusy.current = false
    }
  }, [variantId])

  useEffect(() => {
    const form = new FormData()
    form.set('variantId', variantId)
    const { moves: of } = kept.current
    lookAtBoard(null, form).then(
      (outcome) => outcome.ok && setSeen((now) => now ?? { look: outcome.data, of }),
      () => setSaving('offline'),
    )
    return () => {
      clearTimeout(timer.current)
      void flush()
    }
  }, [variantId, flush])

  const show = (next: Moves) => {
    setMoves(next)
    setProblem(null)
    wanted.current = next
    void flush()
  }
  const change = (next: Moves) => {
    if (next === moves) return
    setPast([...past, moves])
    show(next)
  }
  const undo = () => {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    show(last)
  }
  return {
    moves,
    change,
    undo: past.length > 0 ? undo : null,
    /** What was last seen, and whether it is of the moves on show. */
    look: seen?.look ?? null,
    isFresh: seen?.of === moves,
    saving,
    problem,
  }
}

import type { CivilDate } from '../../civil-date'
import type { Attendance } from '../labels'

/** `null` = not marked. */
export type Mark = Attendance | null
export type Cell = { readonly enrolmentId: string; readonly sessionId: string }
/** What was ticked and has not reached the register yet, by `cellKey`. */
export type Pending = Readonly<Record<string, Mark>>

export const cellKey = ({ enrolmentId, sessionId }: Cell) => `${enrolmentId} ${sessionId}`

const cellOf = (key: string): Cell => {
  const [enrolmentId = '', sessionId = ''] = key.split(' ')
  return { enrolmentId, sessionId }
}

/** What one more press makes of a mark: there, away without leave, away with leave, there again. */
export const nextMark = (mark: Mark): Mark =>
  mark === 'present' ? 'absent' : mark === 'absent' ? 'excused' : 'present'

const LETTERS: Readonly<Record<string, Mark>> = { c: 'present', p: 'excused', k: 'absent', v: 'absent', x: null }

/** The mark that a key gives; nothing for keys that give none. */
export function markForKey(key: string, mark: Mark): { mark: Mark } | undefined {
  if (key === ' ') return { mark: nextMark(mark) }
  if (key === 'Delete' || key === 'Backspace') return { mark: null }
  const letter = key.toLowerCase()
  return letter in LETTERS ? { mark: LETTERS[letter] ?? null } : undefined
}

/** Where an arrow leads in a table of so many rows and columns; it stays at the edges. */
export function moved(at: { row: number; column: number }, key: string, size: { rows: number; columns: number }) {
  const row = { ArrowUp: -1, ArrowDown: 1, Enter: 1, PageUp: -10, PageDown: 10 }[key] ?? 0
  const column = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0
  if (key === 'Home') return { row: 0, column: at.column }
  if (key === 'End') return { row: size.rows - 1, column: at.column }
  if (row === 0 && column === 0) return undefined
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1)
  return { row: within(at.row + row, size.rows), column: within(at.column + column, size.columns) }
}

export type Batch = { readonly sessionId: string; readonly mark: Mark; readonly enrolmentIds: readonly string[] }

/** Marks of one kind in one session go to the register together. */
export function batchesOf(pending: Pending): Batch[] {
  const batches = new Map<string, { sessionId: string; mark: Mark; enrolmentIds: string[] }>()
  for (const [key, mark] of Object.entries(pending)) {
    const { enrolmentId, sessionId } = cellOf(key)
    const name = `${sessionId} ${mark}`
    const batch = batches.get(name)
    if (batch) batch.enrolmentIds.push(enrolmentId)
    else batches.set(name, { sessionId, mark, enrolmentIds: [enrolmentId] })
  }
  return [...batches.values()]
}

/** The pending marks that a batch did not carry: those ticked anew meanwhile stay. */
export function withoutBatch(pending: Pending, { sessionId, mark, enrolmentIds }: Batch): Pending {
  const sent = new Set(enrolmentIds.map((enrolmentId) => cellKey({ enrolmentId, sessionId })))
  return Object.fromEntries(Object.entries(pending).filter(([key, now]) => !sent.has(key) || now !== mark))
}

type SheetSession = { readonly id: string; readonly on: CivilDate }

/** The session to begin with: today's, else the first that nobody was marked in, else the last. */
export function firstSession(sessions: readonly SheetSession[], marked: ReadonlySet<string>, today: CivilDate): number {
  const held = sessions.findIndex(({ on }) => on === today)
  if (held >= 0) return held
  const open = sessions.findIndex(({ id, on }) => on <= today && !marked.has(id))
  return open >= 0 ? open : Math.max(0, sessions.length - 1)
}

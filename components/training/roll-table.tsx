'use client'

import './roll.css'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { shownDay } from '@/components/ui/shown-day'
import type { AttendanceSheet } from '@/lib/training/attendance/queries'
import { cellKey, type Mark, markForKey, moved, nextMark } from '@/lib/training/attendance/rules'
import { PARTS } from '@/lib/training/labels'
import { codeOf, RollRow } from './roll-row'

type Props = {
  sessions: AttendanceSheet['sessions']
  learners: readonly { learner: AttendanceSheet['learners'][number]; number: number }[]
  marks: ReadonlyMap<string, Mark>
  column: number
  onColumn: (column: number) => void
  onMark: (enrolmentId: string, sessionId: string, mark: Mark) => void
}

const placeOf = (target: EventTarget) => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/** Learners down, sessions across: arrows move, a letter or the space bar marks, a touch goes round. */
export function RollTable({ sessions, learners, marks, column, onColumn, onMark }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const [reached, setReached] = useState({ row: 0, column })
  const markAt = (row: number, at: number): Mark => {
    const [learner, session] = [learners[row]?.learner, sessions[at]]
    return (learner && session && marks.get(cellKey({ enrolmentId: learner.id, sessionId: session.id }))) ?? null
  }
  const setAt = (row: number, at: number, mark: Mark) => {
    const [learner, session] = [learners[row]?.learner, sessions[at]]
    if (learner && session) onMark(learner.id, session.id, mark)
  }
  const go = (to: { row: number; column: number }) => {
    setReached(to)
    if (to.column !== column) onColumn(to.column)
    table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return
    const next = moved(place, event.key, { rows: learners.length, columns: sessions.length })
    const given = markForKey(event.key, markAt(place.row, place.column))
    if (!next && !given) return
    event.preventDefault()
    if (given) setAt(place.row, place.column, given.mark)
    go(
      next ??
        (event.key === ' '
          ? place
          : (moved(place, 'ArrowDown', { rows: learners.length, columns: sessions.length }) ?? place)),
    )
  }
  const touch = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (!place) return
    setReached(place)
    setAt(place.row, place.column, nextMark(markAt(place.row, place.column)))
  }
  const row = Math.min(reached.row, Math.max(0, learners.length - 1))
  return (
    <div className="roll">
      <table ref={table} onKeyDown={press} onClick={touch}>
        <caption className="sr-only">
          Điểm danh. Mũi tên để di chuyển, phím cách để đổi, C có mặt, P vắng có phép, K vắng không phép, X xóa.
        </caption>
        <thead>
          <tr>
            <th scope="col">Học viên</th>
            {sessions.map((session, at) => (
              <th key={session.id} scope="col" className={at === column ? undefined : 'phone-hidden'}>
                <button type="button" aria-pressed={at === column} onClick={() => onColumn(at)}>
                  {PARTS[session.part]}
                  <br />
                  {shownDay(session.on).slice(0, 5)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {learners.map(({ learner, number }, at) => (
            <RollRow
              key={learner.id}
              learner={learner}
              number={number}
              row={at}
              sessions={sessions}
              codes={codeOf(sessions.map((_, to) => markAt(at, to)))}
              reached={at === row ? reached.column : null}
              column={column}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

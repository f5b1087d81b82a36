'use client'

import { memo } from 'react'
import type { AttendanceSheet } from '@/lib/training/attendance/queries'
import type { Mark } from '@/lib/training/attendance/rules'
import { ATTENDANCES } from '@/lib/training/labels'

type Session = AttendanceSheet['sessions'][number]
type Learner = AttendanceSheet['learners'][number]

const SIGNS = { present: '✓', excused: 'P', absent: 'K' } as const
const CODES = { p: 'present', e: 'excused', a: 'absent', '-': null } as const

/** The marks of a row as letters, so that a row is drawn anew only when one of its own marks changed. */
export const codeOf = (marks: readonly Mark[]) => marks.map((mark) => mark?.charAt(0) ?? '-').join('')

type Props = {
  learner: Learner
  number: number
  row: number
  sessions: readonly Session[]
  codes: string
  /** The column that Tab reaches in this row, if any. */
  reached: number | null
  column: number
}

/** One learner across all sessions. The table itself listens: a cell only says where it is. */
export const RollRow = memo(function RollRow({ learner, number, row, sessions, codes, reached, column }: Props) {
  return (
    <tr>
      <th scope="row">
        <span className="muted num">{number}.</span> {learner.name}
        {learner.year && <span className="muted num"> {learner.year}</span>}
        <span className="sub">{learner.note}</span>
      </th>
      {sessions.map((session, at) => {
        const mark = CODES[(codes[at] ?? '-') as keyof typeof CODES]
        const said = mark ? ATTENDANCES[mark] : 'Chưa điểm danh'
        return (
          <td key={session.id} className={at === column ? undefined : 'phone-hidden'}>
            <button
              type="button"
              className={mark ? `mark ${mark}` : 'mark'}
              tabIndex={at === reached ? 0 : -1}
              data-row={row}
              data-column={at}
              aria-label={`${learner.name}, ${session.name}: ${said}`}
            >
              {mark ? SIGNS[mark] : ''}
            </button>
          </td>
        )
      })}
    </tr>
  )
})

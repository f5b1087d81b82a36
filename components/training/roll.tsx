'use client'

import { CheckCheck } from 'lucide'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Callout } from '@/components/ui/callout'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { CivilDate } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { AttendanceSheet } from '@/lib/training/attendance/queries'
import { cellKey, firstSession, type Mark } from '@/lib/training/attendance/rules'
import { RollBar } from './roll-bar'
import { RollTable } from './roll-table'
import { useRoll } from './use-roll'

type Marks = ReadonlyMap<string, Mark>

const startOf = (sheet: AttendanceSheet, today: CivilDate) =>
  firstSession(sheet.sessions, new Set(sheet.marks.map(({ sessionId }) => sessionId)), today)

function countsIn(sheet: AttendanceSheet, marks: Marks, sessionId: string) {
  const counts = { present: 0, excused: 0, absent: 0, none: 0 }
  for (const { id } of sheet.learners) counts[marks.get(cellKey({ enrolmentId: id, sessionId })) ?? 'none']++
  return counts
}

/** The roll of a class: one press for everybody, a key for each who is away. */
export function Roll({ classId, today }: { classId: string; today: CivilDate }) {
  const { sheet, isFailed, marks, mark, saving, problem, waiting } = useRoll(classId)
  const [chosen, setChosen] = useState<number | null>(null)
  const [q, setQ] = useState('')
  if (!sheet)
    return isFailed ? (
      <Empty title="Chưa tải được danh sách">Kiểm tra kết nối rồi tải lại trang.</Empty>
    ) : (
      <p className="muted p-4">Đang tải danh sách…</p>
    )
  const column = Math.min(chosen ?? startOf(sheet, today), Math.max(0, sheet.sessions.length - 1))
  const session = sheet.sessions[column]
  if (!session) return <Empty title="Lớp chưa có buổi học nào">Thêm buổi học ở trang của lớp rồi điểm danh.</Empty>
  if (sheet.learners.length === 0)
    return <Empty title="Lớp chưa ghi tên học viên nào">Ghi tên học viên ở trang của lớp rồi điểm danh.</Empty>
  const shown = sheet.learners
    .map((learner, at) => ({ learner, number: at + 1 }))
    .filter(({ learner }) => fold(learner.name).includes(fold(q)))
  const unmarked = shown
    .filter(({ learner }) => !marks.get(cellKey({ enrolmentId: learner.id, sessionId: session.id })))
    .map(({ learner }) => learner.id)
  const isToCome = session.on > today
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 p-4 pb-3">
        <select
          className="input sm:hidden"
          aria-label="Buổi học"
          value={column}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {sheet.sessions.map((one, at) => (
            <option key={one.id} value={at}>
              {one.name}
            </option>
          ))}
        </select>
        <input
          className="input max-w-[220px]"
          type="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          placeholder="Tìm học viên"
          aria-label="Tìm học viên"
        />
        <Button
          tone="primary"
          icon={<Icon of={CheckCheck} size={16} />}
          disabled={unmarked.length === 0 || isToCome}
          onClick={() => mark(unmarked, session.id, 'present')}
        >
          Tất cả có mặt
        </Button>
        <RollBar name={session.name} counts={countsIn(sheet, marks, session.id)} saving={saving} waiting={waiting} />
      </div>
      {isToCome && <p className="muted px-4 pb-3 text-[14px]">Buổi học này chưa tới, chưa điểm danh được.</p>}
      {problem && (
        <div className="px-4 pb-3">
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        </div>
      )}
      <RollTable
        sessions={sheet.sessions}
        learners={shown}
        marks={marks}
        column={column}
        onColumn={setChosen}
        onMark={(enrolmentId, sessionId, to) => mark([enrolmentId], sessionId, to)}
      />
    </>
  )
}

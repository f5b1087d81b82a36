'use client'

import './sheet.css'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { RatedPerson } from '@/lib/appraisals/queries'
import { recordRatings } from '@/lib/appraisals/ratings/actions'
import { gradeForKey, pastedLines, placePasted } from '@/lib/appraisals/ratings/rules'
import {
  countsOf,
  GRADE_ORDER,
  type Grade,
  type Quota,
  quotaCheck,
  type RatingPeriod,
  type RatingSubject,
} from '@/lib/appraisals/rules'
import { PaperFields } from './paper-fields'
import { SheetRow } from './sheet-row'

type Props = {
  period: Pick<RatingPeriod, 'key' | 'name'>
  subject: RatingSubject
  people: readonly RatedPerson[]
  names: Readonly<Record<Grade, string>>
  quota: Pick<Quota, 'atMost' | 'of'> | null
}

/** A whole unit on one sheet: keys 1 to 4 rate and go on, arrows move, a column of a worksheet is pasted. */
export function RatingSheet({ period, subject, people, names, quota }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const start = people.map(({ grade }) => grade)
  const [chosen, setChosen] = useState<readonly (Grade | null)[]>(start)
  const [said, setSaid] = useState('')
  const changed = chosen.filter((grade, at) => grade !== null && grade !== start[at]).length
  const check = quota && quotaCheck(countsOf(chosen), quota)
  const mayRate = (at: number) => people[at]?.isOwn === 0

  const put = (grades: ReadonlyMap<number, Grade | null>) =>
    setChosen((now) => now.map((grade, at) => (grades.has(at) && mayRate(at) ? (grades.get(at) ?? null) : grade)))
  const go = (row: number) => {
    const to = Math.min(Math.max(row, 0), people.length - 1)
    const radios = [...(table.current?.querySelectorAll<HTMLInputElement>(`[data-row="${to}"]`) ?? [])]
    ;(radios.find(({ checked }) => checked) ?? radios[0])?.focus()
  }
  const rowOf = (target: EventTarget) => (target instanceof HTMLElement ? Number(target.dataset.row ?? -1) : -1)

  const press = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }[event.key]
    const grade = gradeForKey(event.key)
    if (step === undefined && grade === undefined) return
    event.preventDefault()
    if (step !== undefined) return go(row + step)
    put(new Map([[row, grade ?? start[row] ?? null]]))
    if (grade) go(row + 1)
  }
  const paste = (event: ClipboardEvent) => {
    const row = rowOf(event.target)
    if (row < 0) return
    event.preventDefault()
    const { grades, left } = placePasted(
      pastedLines(event.clipboardData.getData('text')),
      people.map(({ fullName }) => fullName),
      row,
    )
    put(grades)
    setSaid(`Đã dán ${grades.size} dòng.${left.length > 0 ? ` Không rõ là ai hoặc mức nào: ${left.join(', ')}.` : ''}`)
  }

  return (
    <ActionForm
      action={recordRatings}
      doneMessage="Đã ghi kết quả xếp loại."
      hidden={{ period: period.key, subject }}
      className="grid"
    >
      <div className="grid gap-4 p-4 sm:grid-cols-3">
        <PaperFields />
      </div>
      <p className="muted px-4 pb-3 text-[13.5px]">
        Phím <kbd>1</kbd> xuất sắc, <kbd>2</kbd> tốt, <kbd>3</kbd> hoàn thành, <kbd>4</kbd> không hoàn thành;{' '}
        <kbd>↑</kbd> <kbd>↓</kbd> chuyển dòng, <kbd>Delete</kbd> trả về như đã ghi. Dán được một cột mức xếp loại, hoặc
        hai cột họ tên và mức.
      </p>
      <table ref={table} className="table sheet" onKeyDown={press} onPaste={paste}>
        <caption className="sr-only">Xếp loại {period.name.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            {GRADE_ORDER.map((grade) => (
              <th key={grade} scope="col" className="center">
                {names[grade]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, at) => (
            <SheetRow
              key={person.personId}
              person={person}
              row={at}
              grade={chosen[at] ?? null}
              names={names}
              onGrade={(grade) => put(new Map([[at, grade]]))}
            />
          ))}
        </tbody>
      </table>
      <div className="grid gap-1 p-4 text-[14px]">
        <p role="status" className="empty:hidden">
          {said}
        </p>
        <p>
          Đã chọn{' '}
          <b className="num">
            {chosen.filter((grade) => grade !== null).length}/{people.length}
          </b>{' '}
          người{changed > 0 && `, ${changed} người mới hoặc đổi mức`}.
          {check && <span className={check.isOver ? 'text-warn' : 'muted'}> Tỷ lệ xuất sắc: {check.words}.</span>}
        </p>
        <div className="pt-2">
          <SubmitButton>{changed > 0 ? `Ghi ${changed} người` : 'Ghi'}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  )
}

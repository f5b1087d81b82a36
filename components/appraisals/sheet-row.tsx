'use client'

import { useFormState } from '@/components/ui/form-context'
import type { RatedPerson } from '@/lib/appraisals/queries'
import { GRADE_ORDER, type Grade } from '@/lib/appraisals/rules'

type Props = {
  person: RatedPerson
  row: number
  grade: Grade | null
  names: Readonly<Record<Grade, string>>
  onGrade: (grade: Grade) => void
}

/** One person across the grades: radio buttons, so that it works without a script as well. */
export function SheetRow({ person, row, grade, names, onGrade }: Props) {
  const name = `rows.${row}.grade`
  const problem = useFormState().problems[name]
  const isNew = grade !== null && grade !== person.grade
  return (
    <tr className={isNew ? 'is-new' : undefined}>
      <th scope="row">
        <input type="hidden" name={`rows.${row}.personId`} value={person.personId} />
        {person.fullName} <span className="muted num">{person.birthYear}</span>
        <span className="sub">{person.title}</span>
        {person.isOwn === 1 && <span className="sub">Không ai tự xếp loại mình: đề nghị người khác ghi.</span>}
        {problem && <span className="problem">{problem}</span>}
      </th>
      {GRADE_ORDER.map((one) => (
        <td key={one} className="center">
          <label>
            <input
              type="radio"
              name={name}
              value={one}
              data-row={row}
              checked={grade === one}
              disabled={person.isOwn === 1}
              onChange={() => onGrade(one)}
              aria-label={`${person.fullName}: ${names[one]}`}
            />
            <span className="sheet-grade" aria-hidden="true">
              {names[one]}
            </span>
          </label>
        </td>
      ))}
    </tr>
  )
}

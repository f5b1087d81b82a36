import { PersonName } from '@/components/people/person-name'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { DueQuery } from '@/lib/movements/due/input'
import { isDecided } from '@/lib/movements/due/kinds/rules'
import { DUE_ACTIONS, DUE_EVENTS, DUE_KINDS } from '@/lib/movements/due/labels'
import type { DueCase } from '@/lib/movements/due/queries'
import { isLate, prepareHref } from '@/lib/movements/due/rules'
import { groupOf, stepInWords } from '@/lib/movements/due/words/rules'

export const DUE_SELECTION = 'due-selection'

const person = {
  key: 'person',
  header: 'Cán bộ',
  className: 'sm:whitespace-nowrap',
  cell: (row: DueCase) => <PersonName person={{ id: row.personId, fullName: row.name, birthDate: row.birthDate }} />,
}

const post = {
  key: 'post',
  header: 'Chức danh',
  cell: (row: DueCase) => (
    <>
      {row.postTitle}
      <span className="sub">từ {formatDay(row.from)}</span>
    </>
  ),
}

const task = (on: CivilDate) => ({
  key: 'task',
  header: 'Việc',
  cell: (row: DueCase) => (
    <>
      <Badge tone={isLate(row, on) ? 'bad' : 'blue'}>{DUE_KINDS[row.kind]}</Badge>
      <span className="sub">
        {stepInWords(row) ?? DUE_ACTIONS[row.kind]}
        {isLate(row, on) && <span className="text-bad"> · quá hạn</span>}
      </span>
    </>
  ),
})

const day = {
  key: 'due',
  header: 'Đến hạn',
  className: 'num',
  cell: (row: DueCase) => (
    <>
      {formatDay(row.dueOn)}
      <span className="sub">{DUE_EVENTS[row.kind].toLowerCase()}</span>
    </>
  ),
}

/** Begins the decision, or opens the one under way. */
const prepare = {
  key: 'prepare',
  header: '',
  cell: (row: DueCase) => {
    if (row.draftId) return <TextLink href={`/movements/${row.draftId}`}>Mở dự thảo</TextLink>
    if (!isDecided(row.kind)) return null
    return (
      <ButtonLink size="small" href={prepareHref(row)}>
        Lập quyết định
      </ButtonLink>
    )
  },
}

type Props = { rows: readonly DueCase[]; total: number; query: DueQuery; on: CivilDate; mayPrepare: boolean }

/** A pile of the inbox by month or by unit, each case with what is to be done until when. */
export function DueTable({ rows, total, query, on, mayPrepare }: Props) {
  return (
    <DataTable
      caption="Việc đến hạn"
      columns={[person, task(on), day, post, ...(mayPrepare ? [prepare] : [])]}
      rows={rows}
      rowKey={(row) => row.key}
      groupOf={(row) => groupOf(row, query.by, on)}
      total={total}
      noun="việc"
      selectable={
        mayPrepare && query.state === 'open'
          ? { form: DUE_SELECTION, name: 'case', label: (row) => `${row.name}: ${DUE_KINDS[row.kind]}` }
          : undefined
      }
      empty={
        <Empty title={query.state === 'drafted' ? 'Chưa có việc nào đang làm' : 'Không có việc nào đến hạn'}>
          {query.state === 'drafted'
            ? 'Việc đã có dự thảo quyết định thì chuyển sang đây, cho đến khi quyết định vào sổ.'
            : 'Trong thời gian này, với điều kiện đã chọn, không ai đến hạn.'}
        </Empty>
      }
    />
  )
}

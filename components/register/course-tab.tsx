import { AddCareerEntry, RemoveCareerEntry } from '@/components/people/career-dialogs'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { Kin } from '@/lib/organisation/successions/rules'
import { formatPartial } from '@/lib/partial-date'
import { QUALIFICATION_KINDS } from '@/lib/qualifications/labels'
import type { AttendedClass, CareerEntry } from '@/lib/register/course/queries'
import { type CourseEntry, courseOf } from '@/lib/register/course/rules'
import type { PersonFile } from '@/lib/register/file/queries'
import { CourseLanes } from './course-lanes'
import { DecisionLink } from './decision-link'

function when({ from, until, isOpen }: CourseEntry) {
  const begun = formatPartial(from)
  if (isOpen) return `${begun} – nay`
  return until && until !== from ? `${begun} – ${formatPartial(until)}` : begun
}

const KINDS = { post: null, act: null, study: 'Học tập', class: 'Bồi dưỡng', career: null } as const

const columns: Column<CourseEntry>[] = [
  {
    key: 'when',
    header: 'Từ – đến',
    className: 'num whitespace-nowrap',
    cell: when,
  },
  {
    key: 'what',
    header: 'Chức vụ, đơn vị, khóa học',
    cell: (entry) => (
      <>
        {entry.kind === 'post' ? <b className="font-[580]">{entry.title}</b> : linked(entry)}
        <span className="sub">{[KINDS[entry.kind], entry.note].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  {
    key: 'paper',
    header: 'Căn cứ',
    className: 'whitespace-nowrap',
    cell: ({ paper }) => (paper ? <DecisionLink paper={paper} /> : null),
  },
]

const removing: Column<CourseEntry> = {
  key: 'remove',
  header: <span className="sr-only">Sửa</span>,
  cell: ({ kind, id, title }) => (kind === 'career' ? <RemoveCareerEntry entryId={id} title={title} /> : null),
}

const linked = ({ href, title }: CourseEntry) => (href ? <TextLink href={href}>{title}</TextLink> : title)

type Props = {
  file: PersonFile
  classes: readonly AttendedClass[]
  career: readonly CareerEntry[]
  heirs: ReadonlyMap<string, readonly Kin[]>
  may: { add: boolean; remove: boolean }
}

/** Posts, studies and classes in one timeline, each post with its decision. */
export function CourseTab({
  file: { person, holdings, acts, qualifications, on },
  classes,
  career,
  heirs,
  may,
}: Props) {
  const entries = courseOf({
    holdings,
    acts,
    studies: qualifications,
    classes,
    career,
    heirs,
    kindName: ({ kind }) => QUALIFICATION_KINDS[kind],
  })
  return (
    <>
      {entries.length > 0 && (
        <div className="px-4 pt-3 pb-3">
          <CourseLanes holdings={holdings} studies={qualifications} classes={classes} career={career} on={on} />
        </div>
      )}
      <DataTable
        caption="Quá trình công tác, học tập, bồi dưỡng"
        columns={may.remove && career.length > 0 ? [...columns, removing] : columns}
        rows={entries}
        rowKey={(entry) => `${entry.kind} ${entry.id}`}
        footer={null}
        empty={
          <Empty title="Chưa có quá trình công tác">
            Vào ngày này hồ sơ chưa có chức vụ, văn bằng hay lớp học nào.
          </Empty>
        }
      />
      {may.add && (
        <div className="flex justify-end p-3">
          <AddCareerEntry personId={person.id} />
        </div>
      )}
    </>
  )
}

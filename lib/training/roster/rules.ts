import { formatDay } from '../../civil-date'
import { formatPartial, type PartialDate } from '../../partial-date'
import type { WorkbookSheet } from '../../workbook'
import type { Mark } from '../attendance/rules'
import { PARTS, type Part } from '../labels'
import { classDays, type Session } from '../rules'

type Person = {
  readonly name: string
  readonly birthDate: PartialDate | null
  readonly title: string
  readonly audienceName: string
  readonly result: string | null
  /** One for each session. */
  readonly marks: readonly Mark[]
}

export type Roster = {
  readonly title: string
  readonly organiser: string
  readonly opensOn: Session['on']
  readonly closesOn: Session['on']
  readonly venue: string | null
  readonly sessions: readonly { readonly on: Session['on']; readonly part: Part }[]
  readonly learners: readonly Person[]
}

const SIGNS = { present: 'x', excused: 'P', absent: 'K' } as const

/** The list that is called up and signed on: one row a learner, one column a session, room for a signature. */
export function rosterSheet(roster: Roster): WorkbookSheet {
  const { title, organiser, venue, sessions, learners } = roster
  return {
    name: 'Danh sách',
    heading: [
      'DANH SÁCH HỌC VIÊN',
      title,
      [organiser, classDays(roster), venue].filter(Boolean).join(' · '),
      'x: có mặt · P: vắng có phép · K: vắng không phép',
    ],
    orientation: 'landscape',
    columns: [
      { header: 'TT', width: 5, type: 'ordinal' },
      { header: 'Họ và tên', width: 26 },
      { header: 'Ngày sinh', width: 12 },
      { header: 'Chức vụ, đơn vị', width: 38 },
      { header: 'Đối tượng', width: 28 },
      ...sessions.map(({ on, part }) => ({ header: `${PARTS[part]} ${formatDay(on).slice(0, 5)}`, width: 8 })),
      { header: 'Kết quả', width: 10 },
      { header: 'Ký tên', width: 16 },
    ],
    rows: learners.map(({ name, birthDate, title: post, audienceName, result, marks }, at) => [
      at + 1,
      name,
      birthDate && formatPartial(birthDate),
      post,
      audienceName,
      ...sessions.map((_, session) => {
        const mark = marks[session] ?? null
        return mark && SIGNS[mark]
      }),
      result,
      null,
    ]),
  }
}

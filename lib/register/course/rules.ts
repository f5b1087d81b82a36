import type { Track } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import { MOVEMENT_KINDS } from '../../movements/labels'
import { heirWords, type Kin } from '../../organisation/successions/rules'
import type { PartialDate } from '../../partial-date'
import { lastDay } from '../../period'
import type { Qualification } from '../../qualifications/queries'
import type { Holding, OtherAct } from '../file/queries'
import { cameFrom, mainFirst } from '../file/rules'
import type { AttendedClass, CareerEntry } from './queries'

export type Paper = { readonly decisionId: string; readonly text: string; readonly signedOn: CivilDate | null }

export type CourseEntry = {
  readonly id: string
  readonly kind: 'post' | 'act' | 'study' | 'class' | 'career'
  readonly from: PartialDate
  readonly until: PartialDate | null
  /** Goes on to this day. */
  readonly isOpen: boolean
  readonly title: string
  readonly note: string
  readonly paper: Paper | 'missing' | null
  readonly href?: string
}

type Deciding = { decisionId: string | null; numberText: string | null; signedOn: CivilDate | null }

export const paperOf = ({ decisionId, numberText, signedOn }: Deciding): Paper | 'missing' =>
  decisionId && numberText ? { decisionId, text: numberText, signedOn } : 'missing'

const joined = (...parts: (string | null | false | undefined)[]) => parts.filter(Boolean).join(' · ')

const MANNER_NOTES = { main: null, concurrent: 'Kiêm nhiệm', acting: 'Quyền, phụ trách' } as const

const LEAVING = new Set<string>([
  'release',
  'relief',
  'resignation',
  'dismissal',
  'retirement',
  'early-retirement',
  'secondment-end',
])

function ofPost(held: Holding, all: readonly Holding[], heirs: Sources['heirs']): CourseEntry {
  const origin = cameFrom(held, all)
  const ended = held.endedBy && LEAVING.has(held.endedBy) ? MOVEMENT_KINDS[held.endedBy] : null
  return {
    id: `${held.seatId} ${held.from} ${held.manner}`,
    kind: 'post',
    from: held.from,
    until: lastDay(held),
    isOpen: held.until === null,
    title: held.fullTitle,
    note: joined(
      origin ? `${MOVEMENT_KINDS[held.beganBy]} từ ${origin}` : MOVEMENT_KINDS[held.beganBy],
      MANNER_NOTES[held.manner],
      ended && joined(ended, held.endNumberText),
      heirWords(heirs.get(held.unitId)),
    ),
    paper: paperOf(held),
  }
}

const ofAct = (act: OtherAct): CourseEntry => ({
  id: act.id,
  kind: 'act',
  from: act.on ?? act.signedOn ?? ('' as CivilDate),
  until: act.on ?? act.signedOn,
  isOpen: false,
  title: act.fullTitle,
  note: joined(MOVEMENT_KINDS[act.kind], act.on === null && 'chờ kết quả bầu hoặc phê chuẩn, chưa giữ chức vụ'),
  paper: paperOf(act),
})

const ofStudy = (study: Qualification, kindName: string): CourseEntry => ({
  id: study.id,
  kind: 'study',
  from: study.from ?? study.issuedOn,
  until: study.issuedOn,
  isOpen: false,
  title: joined(`${kindName}: ${study.levelName}`, study.field !== kindName && study.field),
  note: joined(study.school, study.form),
  paper: null,
})

const ofClass = ({
  id,
  title,
  opensOn,
  closesOn,
  kindName,
  organiser,
  present,
  sessions,
}: AttendedClass): CourseEntry => ({
  id,
  kind: 'class',
  from: opensOn,
  until: closesOn,
  isOpen: false,
  title,
  note: joined(kindName, organiser, sessions > 0 && `dự ${present}/${sessions} buổi`),
  paper: null,
  href: `/training/${id}`,
})

const ofCareer = ({ id, from, until, text }: CareerEntry): CourseEntry => ({
  id,
  kind: 'career',
  from,
  until,
  isOpen: false,
  title: text,
  note: 'Theo lý lịch, trước hoặc ngoài sổ',
  paper: null,
})

type Sources = {
  holdings: readonly Holding[]
  acts: readonly OtherAct[]
  studies: readonly Qualification[]
  classes: readonly AttendedClass[]
  career: readonly CareerEntry[]
  /** What the units of former posts are now. */
  heirs: ReadonlyMap<string, readonly Kin[]>
  kindName: (study: Qualification) => string
}

/** Classes that follow each other without a post or a study between them are one entry, which leads to their list. */
function gathered(classes: readonly CourseEntry[]): CourseEntry[] {
  const [latest] = classes
  const first = classes.at(-1)
  if (!latest || !first || classes.length === 1) return [...classes]
  const kinds = [...new Set(classes.map(({ note }) => note.split(' · ')[0]))]
  return [
    {
      ...latest,
      from: first.from,
      title: `${classes.length} lớp bồi dưỡng`,
      note: kinds.join('; '),
      href: '?tab=training',
    },
  ]
}

function gatherClasses(entries: readonly CourseEntry[]): CourseEntry[] {
  const course: CourseEntry[] = []
  let run: CourseEntry[] = []
  for (const entry of entries) {
    if (entry.kind === 'class') run.push(entry)
    else {
      course.push(...gathered(run), entry)
      run = []
    }
  }
  return [...course, ...gathered(run)]
}

/** One course of a life: posts, acts that begin none, studies and classes together, the latest first. */
export function courseOf({ holdings, acts, studies, classes, career, heirs, kindName }: Sources): CourseEntry[] {
  const entries = [
    ...holdings.map((held) => ofPost(held, holdings, heirs)),
    ...acts.map(ofAct),
    ...studies.map((study) => ofStudy(study, kindName(study))),
    ...classes.map(ofClass),
    ...career.map(ofCareer),
  ].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
  return gatherClasses(entries)
}

export type Strip = { readonly track: Track; readonly row: number; readonly holdings: readonly Holding[] }

/** Posts of one track that overlap in time lie in strips beneath each other. */
export function stripsOf(holdings: readonly Holding[], tracks: readonly Track[]): Strip[] {
  return tracks.flatMap((track) => {
    const rows: Holding[][] = []
    const ofTrack = holdings.filter((one) => one.track === track).toReversed()
    for (const held of mainFirst(ofTrack)) {
      const row = rows.find((placed) => {
        const last = placed.at(-1)
        return last?.until && last.until <= held.from
      })
      if (row) row.push(held)
      else rows.push([held])
    }
    return rows.map((placed, row) => ({ track, row, holdings: placed }))
  })
}

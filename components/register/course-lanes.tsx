import { LaneChart } from '@/components/ui/lane-chart'
import type { CivilDate } from '@/lib/civil-date'
import type { Qualification } from '@/lib/qualifications/queries'
import type { AttendedClass, CareerEntry } from '@/lib/register/course/queries'
import { stripsOf } from '@/lib/register/course/rules'
import type { Holding } from '@/lib/register/file/queries'
import { TRACK_NAMES } from '@/lib/register/labels'

const ORDER = ['government', 'party', 'elected', 'mass'] as const

type Tone = 'blue' | 'mid' | 'light' | 'gold' | 'red' | 'grey'

/** The party lane is gold and red, the others grow darker towards the present. */
function toneOf({ track, until }: Holding, fromLast: number): Tone {
  if (track === 'party') return until === null ? 'red' : 'gold'
  if (track === 'mass') return 'grey'
  return fromLast === 0 ? 'blue' : fromLast === 1 ? 'mid' : 'light'
}

type Props = {
  holdings: readonly Holding[]
  studies: readonly Qualification[]
  classes: readonly AttendedClass[]
  career: readonly CareerEntry[]
  on: CivilDate
}

/** Posts by track, studies and classes beside each other, over the years. */
export function CourseLanes({ holdings, studies, classes, career, on }: Props) {
  const strips = stripsOf(holdings, ORDER).map(({ track, row, holdings: held }) => ({
    label: row === 0 ? TRACK_NAMES[track] : `${TRACK_NAMES[track]} (${row + 1})`,
    spans: held.map((one, at) => ({
      from: one.from,
      until: one.until,
      label: one.fullTitle,
      tone: toneOf(one, held.length - 1 - at),
    })),
  }))
  const study = {
    label: 'Học tập',
    spans: studies.flatMap(({ from, issuedOn, levelName }) =>
      from ? [{ from, until: issuedOn, label: levelName, tone: 'grey' as const }] : [],
    ),
    points: studies.flatMap(({ from, issuedOn, levelName }) =>
      from ? [] : [{ on: issuedOn, label: levelName, tone: 'grey' as const }],
    ),
  }
  const training = {
    label: 'Bồi dưỡng',
    points: classes.map(({ closesOn, title }) => ({ on: closesOn, label: title })),
  }
  const before = {
    label: 'Theo lý lịch',
    spans: career.map(({ from, until, text }) => ({ from, until, label: text, tone: 'light' as const })),
  }
  const lanes = [
    ...strips,
    ...(career.length > 0 ? [before] : []),
    ...(studies.length > 0 ? [study] : []),
    ...(classes.length > 0 ? [training] : []),
  ]
  const begins = [
    ...holdings.map(({ from }) => from),
    ...studies.map(({ from, issuedOn }) => from ?? issuedOn),
    ...classes.map(({ closesOn }) => closesOn),
    ...career.map(({ from }) => from),
  ].sort()
  const first = begins.at(0)
  if (!first) return null
  return <LaneChart label="Quá trình theo thời gian" from={`${first.slice(0, 4)}-01-01`} until={on} lanes={lanes} />
}

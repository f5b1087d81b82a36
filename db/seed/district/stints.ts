import { addMonths, type CivilDate } from '@/lib/civil-date'
import type { Manner, MovementKind } from '../../schema/movements'
import { type Act, type BodyKey, type Change, day, type SeatSpec, TODAY, type World, workingDay } from './world'

/** Somebody in a seat for a time, with how it began and, where nothing followed it, how it ended. */
export type Stint = {
  personId: string
  seat: SeatSpec
  from: CivilDate
  until: CivilDate | null
  manner: Manner
  by: MovementKind
  leaves?: MovementKind
  purpose?: string
  endsOn?: CivilDate
}

/** The congresses of 2020 and the council elections of 2021: who was in post then began a new term. */
const PARTY_TERM = { communes: day('2020-06-15'), district: day('2020-07-10') }
const RATIFIED_ON = day('2021-06-28')

const ELECTED_GOVERNMENT = new Set(['commune-chair', 'commune-vice-chair'])
const ELECTED_COUNCIL = new Set([
  'commune-council-deputy',
  'commune-council-chair',
  'council-board-head',
  'council-board-deputy',
])
const PARTY_ELECTED = new Set([
  'commune-secretary',
  'commune-standing-deputy',
  'commune-deputy-secretary',
  'grassroots-secretary',
])

const isRatified = (kind: string) => ELECTED_GOVERNMENT.has(kind) || ELECTED_COUNCIL.has(kind)

function bodyOf({ kind, group }: SeatSpec): BodyKey {
  if (group === 'above' || group === 'executive') return 'city'
  if (kind === 'cell-secretary') return 'organising'
  if (group === 'staff') return kind === 'party-specialist' ? 'committee' : 'government'
  return kind.startsWith('department') || kind.startsWith('public-unit') || isRatified(kind)
    ? 'government'
    : 'committee'
}

export const termOf = ({ kind, group }: SeatSpec): number | null =>
  kind === 'cell-secretary' ? 30 : group === 'staff' ? null : 60

const WORDS: Partial<Record<MovementKind, string>> = {
  appointment: 'bổ nhiệm cán bộ',
  reappointment: 'bổ nhiệm lại cán bộ',
  transfer: 'điều động, bố trí cán bộ',
  rotation: 'luân chuyển, điều động cán bộ',
  'position-change': 'chuyển đổi vị trí công tác',
  secondment: 'biệt phái cán bộ',
  designation: 'chỉ định cấp ủy viên, chức danh của cấp ủy',
  endorsement: 'chuẩn y kết quả bầu cử của cấp ủy',
  election: 'kết quả bầu các chức danh',
  ratification: 'phê chuẩn kết quả bầu các chức danh',
  relief: 'miễn nhiệm cán bộ',
  release: 'cho thôi giữ chức vụ',
  retirement: 'nghỉ hưu',
  concurrent: 'phân công kiêm nhiệm',
}

export const subjectOf = (kind: MovementKind) => `Về việc ${WORDS[kind] ?? 'công tác cán bộ'}`

/** One act for each day on which somebody leaves or takes posts; terms are renewed where they ran out in between. */
export function actsOf(world: World, stints: readonly Stint[]): Act[] {
  const byPerson = new Map<string, Stint[]>()
  for (const stint of stints) byPerson.set(stint.personId, [...(byPerson.get(stint.personId) ?? []), stint])
  return [...byPerson].flatMap(([personId, own]) => [
    ...movesOf(personId, own),
    ...own.flatMap((stint) => renewalsOf(world, stint)),
  ])
}

function movesOf(personId: string, stints: readonly Stint[]): Act[] {
  const days = [...new Set(stints.flatMap(({ from, until }) => (until ? [from, until] : [from])))].sort()
  return days.flatMap((on) => {
    const begun = stints.filter(({ from }) => from === on)
    const ended = stints.filter(({ until }) => until === on)
    const lead = begun.find(({ manner }) => manner === 'main') ?? begun[0]
    const left = ended[0]
    const kind = lead?.by ?? left?.leaves ?? 'release'
    const seat = (lead ?? left)?.seat
    if (!seat) return []
    const changes: Change[] = [
      ...ended.map((stint) => ({ seatId: stint.seat.id, change: 'end' as const, manner: stint.manner })),
      ...begun.map((stint) => ({ seatId: stint.seat.id, change: 'begin' as const, manner: stint.manner })),
    ]
    return [
      {
        personId,
        kind,
        on,
        body: bodyFor(kind, seat),
        ...paperFor(kind, seat),
        subject: subjectOf(kind),
        termMonths: lead ? termOf(lead.seat) : null,
        endsOn: lead?.endsOn ?? null,
        purpose: lead?.purpose ?? null,
        changes,
        ...papersFor(kind, seat, on),
      },
    ]
  })
}

/** A rotation and a retirement of the committee's own cadres are its decisions, whatever the post. */
function bodyFor(kind: MovementKind, seat: SeatSpec): BodyKey {
  if (seat.group === 'own' && (kind === 'rotation' || kind === 'designation')) return 'committee'
  return bodyOf(seat)
}

const paperFor = (kind: MovementKind, seat: SeatSpec): Pick<Act, 'paper'> =>
  kind === 'election' && bodyOf(seat) === 'committee' ? { paper: 'TB' } : {}

/** Elected posts hang on the election and its approval too; posts of the government on the committee's notice. */
function papersFor(kind: MovementKind, seat: SeatSpec, on: CivilDate): Pick<Act, 'papers'> {
  if (isRatified(seat.kind) && kind === 'rotation')
    return {
      papers: [{ role: 'ratification', body: 'government', kind: 'QĐ', on, subject: subjectOf('ratification') }],
    }
  const isAppointed = seat.kind.startsWith('department') || seat.kind.startsWith('public-unit')
  if (isAppointed && seat.group === 'own' && ['appointment', 'transfer', 'rotation'].includes(kind))
    return { papers: [{ role: 'policy', body: 'committee', kind: 'TB', on, subject: 'Chủ trương về công tác cán bộ' }] }
  return {}
}

function renewalsOf(world: World, { personId, seat, from, until, manner }: Stint): Act[] {
  if (seat.group === 'staff') return []
  const spans = (on: CivilDate) => from < on && (until === null || until > on)
  const renewed = (kind: MovementKind, on: CivilDate, group: string): Act => ({
    personId,
    kind,
    on,
    body: kind === 'ratification' ? 'government' : kind === 'endorsement' ? 'committee' : bodyOf(seat),
    subject: subjectOf(kind),
    termMonths: 60,
    changes: [{ seatId: seat.id, change: 'renew', manner }],
    group,
  })
  if (PARTY_ELECTED.has(seat.kind))
    return spans(PARTY_TERM.communes) ? [renewed('endorsement', PARTY_TERM.communes, `congress ${seat.unitId}`)] : []
  if (isRatified(seat.kind))
    return spans(RATIFIED_ON) ? [renewed('ratification', RATIFIED_ON, `council ${seat.commune ?? 'district'}`)] : []
  if (seat.group !== 'own') return []
  const acts: Act[] = []
  for (let on = workingDay(addMonths(from, 60)); spans(on) && on < TODAY; on = workingDay(addMonths(on, 60)))
    acts.push(renewed('reappointment', on, `renew ${world.random.id()}`))
  return acts
}

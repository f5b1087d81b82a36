import type { CivilDate } from '@/lib/civil-date'
import { addDays } from '@/lib/civil-date'
import type { MovementKind } from '../../schema/movements'
import { officeDayFrom, officeDaysBefore, officeDayUpTo, WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import type { Paper } from './acts'
import { communeOf } from './communes'
import type { Seat } from './posts'

/** What makes several acts share one paper, and what it is called. */
export type Group = { readonly key: string; readonly subject: string }

export type Draft = Omit<Paper, 'id' | 'acts'>

export const communeCouncil = (code: string) => `body-council-${code.toLowerCase()}`
export const communeParty = (code: string) => `body-party-${code.toLowerCase()}`

/** Office days between signing and effect: a few, more where it is signed ahead of the working day. */
const LEAD = [2, 7] as const
const AHEAD = [8, 9] as const
/** Who changes position is told thirty days before. */
const NOTICE = [23, 28] as const

const ELECTED_IN_COMMUNE = /^commune-(chair|vice-chair|council)/
const isElectedInDistrict = ({ unit, kind }: Seat) =>
  /^district-(chair|vice|council)|^council-board/.test(kind) && unit.endsWith('THANHTRI')

/** Who decides on a post: its managing level, and for what the organisations manage themselves the body above them. */
export function deciderOf({ kind, level, track, commune }: Seat): string {
  if (level === 'city' || level === 'branch' || level === null) return 'body-city'
  if (level === 'standing-committee' || kind === 'grassroots-secretary' || kind === 'party-specialist')
    return 'body-committee'
  if (commune && (kind === 'cell-secretary' || kind === 'commune-mass-head')) return communeParty(commune)
  return track === 'party' || track === 'mass' ? 'body-committee' : 'body-government'
}

/** The papers that are written while the story goes on; one key stands for one paper that several acts share. */
export function openPapers(random: Random) {
  const all: Paper[] = []
  const shared = new Map<string, Paper>()

  function write(draft: Draft, key?: string): Paper {
    const known = key === undefined ? undefined : shared.get(key)
    if (known) return known
    const paper: Paper = { ...draft, id: random.id(), acts: [] }
    all.push(paper)
    if (key !== undefined) shared.set(key, paper)
    return paper
  }

  const before = (on: CivilDate, least: number, most: number) => officeDaysBefore(on, random.int(least, most))

  /** What the council of a commune elects: proposed by the committee, elected by the council, approved above it. */
  function communeElection(seat: Seat, on: CivilDate) {
    const code = seat.commune ?? ''
    const { name } = communeOf(code)
    const key = `${code} ${on}`
    const isOfCouncil = seat.kind.startsWith('commune-council')
    const policy = () =>
      write(
        {
          ...{ body: 'body-committee', kind: 'QĐ', signedOn: before(on, 7, 11), effectiveOn: on },
          subject: `Về việc giới thiệu nhân sự bầu giữ các chức danh của HĐND, UBND ${name}`,
        },
        `policy ${key}`,
      )
    const election = () =>
      write(
        {
          ...{ body: communeCouncil(code), kind: 'NQ', signedOn: on, effectiveOn: on },
          subject: `Về việc xác nhận kết quả bầu các chức danh của HĐND, UBND ${name}`,
        },
        `election ${key}`,
      )
    const ratification = () =>
      write(
        {
          body: isOfCouncil ? 'body-council' : 'body-government',
          kind: isOfCouncil ? 'NQ' : 'QĐ',
          signedOn: officeDayFrom(addDays(on, random.int(3, 9))),
          effectiveOn: on,
          subject: `Về việc phê chuẩn kết quả bầu các chức danh của ${isOfCouncil ? 'HĐND' : 'UBND'} ${name}`,
        },
        `ratification ${isOfCouncil} ${key}`,
      )
    return { policy, election, ratification }
  }

  /** The papers that an act on a seat hangs on. `group` makes several people share the deciding one. */
  function decide(seat: Seat, kind: MovementKind, on: CivilDate, group?: Group) {
    const elects = ELECTED_IN_COMMUNE.test(seat.kind) && !['retirement', 'release', 'relief'].includes(kind)
    if (elects) {
      const { policy, election, ratification } = communeElection(seat, on)
      const ratified = { role: 'ratification', paper: ratification() } as const
      if (kind === 'election' || kind === 'concurrent')
        return { paper: election(), papers: [{ role: 'policy', paper: policy() } as const, ratified] }
      const paper = write({
        body: 'body-committee',
        kind: 'QĐ',
        signedOn: before(on, 3, 8),
        effectiveOn: on,
        subject: null,
      })
      return { paper, papers: [{ role: 'election', paper: election() } as const, ratified] }
    }
    if (kind === 'election' && isElectedInDistrict(seat)) {
      const subject = 'Về việc xác nhận kết quả bầu các chức danh của HĐND, UBND huyện'
      const paper = write({ body: 'body-council', kind: 'NQ', signedOn: on, effectiveOn: on, subject }, `council ${on}`)
      const policy = write(
        {
          ...{ body: deciderOf(seat), kind: 'QĐ', signedOn: before(on, 8, 14), effectiveOn: on },
          subject: 'Về việc giới thiệu nhân sự bầu giữ các chức danh của HĐND, UBND huyện',
        },
        `council policy ${deciderOf(seat)} ${on}`,
      )
      return { paper, papers: [{ role: 'policy', paper: policy } as const] }
    }
    const lead = kind === 'position-change' ? NOTICE : on > WORKING_DAY ? AHEAD : LEAD
    const signedOn =
      kind === 'retirement' ? officeDayUpTo(addDays(on, -random.int(93, 100))) : before(on, lead[0], lead[1])
    const draft: Draft = {
      body: deciderOf(seat),
      kind: 'QĐ',
      signedOn,
      effectiveOn: on,
      subject: group?.subject ?? null,
    }
    return { paper: write(draft, group && `${group.key} ${on}`), papers: [] }
  }

  return { all, write, decide }
}

export type Papers = ReturnType<typeof openPapers>

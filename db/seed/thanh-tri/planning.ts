import type { Db } from '../../client'
import {
  type PlanningAct,
  plannedPeople,
  planningPapers,
  planningReviews,
  planningTerms,
  type RemovalReason,
} from '../../schema/appraisals'
import { insertRows } from '../bulk'
import { day, WORKING_DAY } from '../calendar'
import type { Holding } from './careers'
import { type Seat, type SeatKey, seatKey } from './posts'
import { chair, vice } from './rounds'

const TERMS = [
  { id: 'term-plan-2020', name: '2020–2025', from: day('2020-07-10'), until: day('2025-07-01') },
  { id: 'term-plan-2025', name: '2025–2030', from: day('2025-07-01'), until: day('2030-07-01') },
] as const

const ISSUER = 'Ban Thường vụ Huyện ủy'

const PAPERS = {
  first: { number: '47-TB/HU', on: day('2020-12-15'), act: 'new', term: TERMS[0].id },
  added: { number: '163-TB/HU', on: day('2022-06-20'), act: 'added', term: TERMS[0].id },
  next: { number: '205-TB/HU', on: day('2022-11-25'), act: 'new', term: TERMS[1].id },
  nextAdded: { number: '268-TB/HU', on: day('2023-05-30'), act: 'added', term: TERMS[1].id },
} as const satisfies Record<string, { number: string; on: string; act: PlanningAct; term: string }>

type Paper = keyof typeof PAPERS
type Plan = readonly [post: SeatKey, who: readonly SeatKey[], paper: Paper]

const head = (unit: string) => seatKey('department-head', unit)
const deputy = (unit: string, at = 1) => seatKey('department-deputy', unit, at)
const body = (unit: string) => seatKey('party-body-head', unit)
const bodyDeputy = (unit: string, at = 1) => seatKey('party-body-deputy', unit, at)
const secretary = (commune: string) => seatKey('commune-secretary', `DU-${commune}`)
const standing = (commune: string) => seatKey('commune-standing-deputy', `DU-${commune}`)
const mass = (unit: string) => seatKey('mass-body-head', unit)
const massDeputy = (unit: string, at = 1) => seatKey('mass-body-deputy', unit, at)
const projects = (at: number) => seatKey('public-unit-deputy', 'BQLDA', at)

/** Who is planned for which post: named by the post held on the working day, for many came into what they were planned for. */
const PLANS: readonly Plan[] = [
  [head('P-NOIVU'), [head('P-NOIVU'), deputy('P-NOIVU')], 'first'],
  [head('P-NOIVU'), [deputy('P-NOIVU', 2)], 'added'],
  [head('P-VHTT'), [head('P-VHTT'), deputy('P-VHTT', 2)], 'first'],
  [head('P-TNMT'), [head('P-TNMT'), deputy('P-TNMT', 2)], 'first'],
  [head('P-KINHTE'), [head('P-KINHTE'), deputy('P-KINHTE', 2)], 'first'],
  [mass('DOAN'), [mass('DOAN')], 'first'],
  [secretary('NGUHIEP'), [secretary('NGUHIEP'), standing('NGUHIEP')], 'first'],
  [secretary('THANHLIET'), [secretary('THANHLIET'), standing('THANHLIET')], 'first'],
  [secretary('DUYENHA'), [secretary('DUYENHA')], 'first'],
  [body('BTC'), [bodyDeputy('BTC'), bodyDeputy('BTC', 2)], 'next'],
  [body('UBKT'), [bodyDeputy('UBKT'), bodyDeputy('UBKT', 2)], 'next'],
  [body('BTG'), [bodyDeputy('BTG', 2)], 'next'],
  [body('BTG'), [bodyDeputy('BTG')], 'nextAdded'],
  [body('VP'), [bodyDeputy('VP'), bodyDeputy('VP', 2)], 'next'],
  [head('P-NOIVU'), [deputy('P-NOIVU'), deputy('P-NOIVU', 2)], 'next'],
  [head('P-TCKH'), [deputy('P-TCKH'), deputy('P-TCKH', 2)], 'next'],
  [head('P-QLDT'), [deputy('P-QLDT'), deputy('P-QLDT', 2)], 'next'],
  [head('P-KINHTE'), [deputy('P-KINHTE')], 'next'],
  [head('P-LDTBXH'), [deputy('P-LDTBXH', 2)], 'next'],
  [seatKey('public-unit-head', 'BQLDA'), [projects(1), projects(2), projects(3)], 'next'],
  [mass('DOAN'), [massDeputy('DOAN')], 'next'],
  [mass('PN'), [massDeputy('PN'), massDeputy('PN', 2)], 'next'],
  [secretary('TUHIEP'), [standing('TUHIEP'), chair('TUHIEP')], 'next'],
  [secretary('LIENNINH'), [standing('LIENNINH'), chair('LIENNINH')], 'next'],
  [secretary('DAIANG'), [standing('DAIANG'), chair('DAIANG')], 'next'],
  [secretary('NGOCHOI'), [standing('NGOCHOI')], 'next'],
  [secretary('NGOCHOI'), [chair('NGUHIEP')], 'nextAdded'],
  [chair('TUHIEP'), [vice('TUHIEP')], 'next'],
  [chair('DONGMY'), [vice('DONGMY')], 'nextAdded'],
]

/** Taken out at a review, by whom, from which plan. */
const REMOVED: readonly (readonly [who: SeatKey, post: SeatKey, from: Paper, by: Paper, reason: RemovalReason])[] = [
  [standing('THANHLIET'), secretary('THANHLIET'), 'first', 'added', 'age'],
  [deputy('P-TCKH', 2), head('P-TCKH'), 'next', 'nextAdded', 'age'],
]

const REVIEWED_ON = day('2023-06-12')
const VOTES_CAST = 11

/** The plans of two terms, most of the first come true; the review of 2023 has reached the Party's bodies. Without chance: the rest of the demonstration does not feel it. */
export function addPlanning(db: Db, about: { seats: ReadonlyMap<SeatKey, Seat>; holdings: readonly Holding[] }): void {
  const seat = (key: SeatKey) => about.seats.get(key) ?? missing(key)
  const holderOf = (key: SeatKey) =>
    about.holdings.find(
      ({ seatId, manner, from, until }) =>
        seatId === seat(key).id &&
        manner !== 'acting' &&
        from <= WORKING_DAY &&
        (until === null || until > WORKING_DAY),
    )?.personId ?? missing(key)
  const postOf = new Map(
    db
      .all<{ id: string; postId: string }>('select id, post_id as postId from seats')
      .map((row) => [row.id, row.postId]),
  )
  insertRows(db, planningTerms, [...TERMS])
  insertRows(
    db,
    planningPapers,
    Object.entries(PAPERS).map(([name, { number, on }]) => ({ id: `plan-${name}`, number, on, issuer: ISSUER })),
  )
  const rows = PLANS.flatMap(([post, who, paper]) => who.map((key) => ({ post, key, paper }))).map(
    ({ post, key, paper }, at) => {
      const { act, on, term } = PAPERS[paper]
      const [, , , by, reason] = REMOVED.find(([who, to, from]) => who === key && to === post && from === paper) ?? []
      return {
        ...{ id: `planned-${String(at + 1).padStart(2, '0')}`, termId: term, act, from: on, paperId: `plan-${paper}` },
        ...{ postId: postOf.get(seat(post).id) ?? missing(post), personId: holderOf(key) },
        ...{ votesFor: VOTES_CAST - (at % 3), votesCast: VOTES_CAST },
        ...(by && { until: PAPERS[by].on, removalPaperId: `plan-${by}`, removalReason: reason }),
        isReviewed: paper === 'next' && post.startsWith('party-body-head'),
      }
    },
  )
  insertRows(
    db,
    plannedPeople,
    rows.map(({ isReviewed: _, ...row }) => row),
  )
  insertRows(
    db,
    planningReviews,
    rows.flatMap(({ id, until, isReviewed }) =>
      until || isReviewed
        ? [
            {
              plannedId: id,
              year: Number((until ?? REVIEWED_ON).slice(0, 4)),
              on: until ?? REVIEWED_ON,
              verdict: until ? ('remove' as const) : ('keep' as const),
            },
          ]
        : [],
    ),
  )
}

function missing(key: SeatKey): never {
  throw new Error(`Nothing to plan with: ${key}`)
}

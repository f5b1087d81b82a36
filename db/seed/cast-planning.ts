import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../client'
import { plannedPeople, planningPapers, planningTerms } from '../schema/appraisals'

const day = (text: string) => text as CivilDate

const PAPERS = {
  'paper-2020': ['12-TB/HU', '2020-12-10'],
  'paper-2022': ['31-TB/HU', '2022-03-15'],
} as const

type Row = typeof plannedPeople.$inferInsert
const first = { termId: 'plan-2020', act: 'new', from: day('2020-12-10'), paperId: 'paper-2020' } as const
const next = { termId: 'plan-2025', act: 'new', from: day('2022-03-15'), paperId: 'paper-2022' } as const

/** One story each: come true, nothing in the way, too old, without the degree, taken out. */
const PLANNED: readonly Row[] = [
  { ...first, id: 'an-secretary', personId: 'an', postId: 'eastSecretary', votesFor: 9, votesCast: 11 },
  {
    ...{ ...first, id: 'oanh-organising', personId: 'oanh', postId: 'deputyOrganising' },
    ...{ until: day('2022-03-15'), removalPaperId: 'paper-2022', removalReason: 'moved' },
  },
  { ...next, id: 'minh-secretary', personId: 'minh', postId: 'eastSecretary', votesFor: 11, votesCast: 11 },
  { ...next, id: 'dung-secretary', personId: 'dung', postId: 'westSecretary', votesFor: 6, votesCast: 11 },
  { ...next, id: 'lan-chair', personId: 'lan', postId: 'eastChair' },
  { ...next, id: 'binh-secretary', personId: 'binh', postId: 'eastSecretary', votesFor: 10, votesCast: 11 },
]

/** The plans of two terms. */
export function addPlanning(db: Db): void {
  db.insert(planningTerms)
    .values([
      { id: 'plan-2020', name: '2020–2025', from: day('2020-07-10'), until: day('2025-07-01') },
      { id: 'plan-2025', name: '2025–2030', from: day('2025-07-01'), until: day('2030-07-01') },
    ])
    .run()
  for (const [id, [number, on]] of Object.entries(PAPERS))
    db.insert(planningPapers)
      .values({ id, number, on: day(on), issuer: 'Ban Thường vụ Huyện ủy' })
      .run()
  for (const row of PLANNED) db.insert(plannedPeople).values(row).run()
}

import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../client'
import { type RatingSubject, ratings, rewards } from '../schema/appraisals'
import { disciplines } from '../schema/movements'

const day = (text: string) => text as CivilDate

/** Person, subject, year, level, the day of the paper. */
const RATED: readonly (readonly [string, RatingSubject, string, string, string])[] = [
  ['an', 'cadre', '2021', 'cadre-good-2020', '2022-01-10'],
  ['an', 'cadre', '2022', 'cadre-excellent-2020', '2023-01-10'],
  ['an', 'member', '2022', 'member-good-2018', '2023-01-10'],
  ['binh', 'cadre', '2022', 'cadre-good-2020', '2023-01-10'],
  ['khanh', 'cadre', '2022', 'cadre-completed-2020', '2023-01-10'],
  ['hoa', 'cadre', '2022', 'cadre-good-2020', '2023-02-20'],
]

/** Ratings of two years, a reward and a title, one discipline that is known and one that is classified. */
export function addAppraisals(db: Db): void {
  for (const [personId, subject, period, levelId, from] of RATED)
    db.insert(ratings)
      .values({
        ...{ id: `${personId}-${subject}-${period}`, personId, subject, period, levelId, from: day(from) },
        ...{ endsOn: day(`${period}-12-31`), body: 'Ban Thường vụ Huyện ủy', paper: '45-TB/HU' },
        batchId: `batch-${from}`,
      })
      .run()
  db.insert(rewards)
    .values([
      {
        ...{
          id: 'binh-commendation',
          personId: 'binh',
          kind: 'commendation',
          level: 'district',
          on: day('2023-02-03'),
        },
        ...{ numberText: '31/QĐ-UBND', body: 'UBND huyện' },
      },
      {
        ...{ id: 'khanh-fighter', personId: 'khanh', kind: 'base-fighter', level: 'district', on: day('2022-01-20') },
        ...{ numberText: '12/QĐ-UBND', body: 'UBND huyện' },
      },
    ])
    .run()
  db.insert(disciplines)
    .values([
      {
        ...{ id: 'oanh-reprimand', personId: 'oanh', form: 'party-reprimand', on: day('2021-05-10') },
        ...{ basis: '03-QĐ/UBKTHU', body: 'Ủy ban Kiểm tra Huyện ủy', violation: 'Vi phạm quy chế làm việc' },
      },
      { id: 'quang-classified', personId: 'quang', form: 'classified', on: day('2022-09-01'), basis: '05-QĐ/UBKTHU' },
    ])
    .run()
}

import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../client'
import { posts, seatQuotas, unitVersions } from '../../schema/organisation'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'

const BASIS = 'Đề án vị trí việc làm năm 2022'

/** How many deputies each body may have; those that have more or fewer by name. */
const ALLOWED: Readonly<Record<string, number>> = { 'department-deputy': 2, 'commune-vice-chair': 2 }
const OTHERWISE: Readonly<Record<string, number>> = { 'Văn phòng HĐND và UBND huyện': 3, 'Phòng Y tế': 1 }

/** Numbers of deputies as an invented plan sets them: nearly everywhere they fit. */
export function addQuotas(db: Db, random: Random): void {
  const bodies = db
    .selectDistinct({ unitId: posts.unitId, postKind: posts.kind, name: unitVersions.name })
    .from(posts)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), isNull(unitVersions.until)))
    .orderBy(unitVersions.rank)
    .all()
  insertRows(
    db,
    seatQuotas,
    bodies.flatMap(({ unitId, postKind, name }) => {
      const seats = OTHERWISE[name] ?? ALLOWED[postKind]
      const isCounted = ALLOWED[postKind] !== undefined && seats !== undefined
      return isCounted ? [{ id: random.id(), unitId, postKind, seats, from: day('2022-07-01'), basis: BASIS }] : []
    }),
  )
}

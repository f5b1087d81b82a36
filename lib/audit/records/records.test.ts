import { expect, test } from 'vitest'
import { savedCrosstabs } from '@/db/schema/figures'
import { reportRequests, reportRequestUnits } from '@/db/schema/reports'
import { testContext } from '@/db/testing'
import type { CivilDate } from '@/lib/civil-date'
import { nameRecords } from './queries'

const day = (text: string) => text as CivilDate

test('a request is named by its period, and exists for a unit that it asks alone', () => {
  const ctx = testContext({ as: 'officer' })
  const asked = { from: day('2023-04-01'), to: day('2023-06-30'), dueOn: day('2023-07-05'), note: '' }
  for (const [id, unitId] of [
    ['east', 'eastCommittee'],
    ['west', 'westCommittee'],
  ] as const) {
    ctx.db
      .insert(reportRequests)
      .values({ ...asked, id, createdAt: ctx.now })
      .run()
    ctx.db.insert(reportRequestUnits).values({ requestId: id, unitId }).run()
  }
  expect(nameRecords(ctx, ['east', 'west']).get('west')).toMatchObject({
    kind: 'request',
    name: 'kỳ 01/04/2023 – 30/06/2023',
  })
  const unit = testContext({ as: 'unit-officer', db: ctx.db })
  expect([...nameRecords(unit, ['east', 'west']).keys()]).toEqual(['east'])
})

test('a kept table leads back to its question', () => {
  const ctx = testContext({ as: 'officer' })
  const kept = { name: 'Nữ dưới 40 tuổi', figureId: 'managed-cadres', address: 'rows=age&cols=sex' }
  ctx.db
    .insert(savedCrosstabs)
    .values({ ...kept, id: 'kept', createdAt: ctx.now, createdBy: ctx.viewer.id })
    .run()
  expect(nameRecords(ctx, ['kept']).get('kept')).toMatchObject({
    ...{ kind: 'crosstab', name: 'Nữ dưới 40 tuổi', target: 'managed-cadres/crosstab?rows=age&cols=sex' },
  })
})

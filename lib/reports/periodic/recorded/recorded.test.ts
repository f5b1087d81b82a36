import { beforeAll, expect, test } from 'vitest'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { copyOf, templateOf, testContext } from '@/db/testing'
import { civilDate } from '../../../civil-date'
import { openReport } from '../../commands'
import { prepareReport } from '../../preparation/queries'
import { findRootUnit } from '../data'

let seeded: Buffer
beforeAll(() => {
  seeded = templateOf((db) => seedDemonstration(db, { password: 'mot mat khau dai' }))
}, 60_000)

function reported(from: string, to: string) {
  const ctx = testContext({ as: 'head', db: copyOf(seeded) })
  const unitId = findRootUnit(ctx, civilDate(to))?.id ?? ''
  const period = { from: civilDate(from), to: civilDate(to) }
  return prepareReport(ctx, openReport(ctx, { ...period, unitId, issuer: 'organising', keepsText: false }).id).data
}

test('in days in which nobody came or went nobody did: that is a nought, and the turn is checked', () => {
  const { figures, earlier } = reported('2023-06-29', '2023-06-30')
  const values = ['managed-cadres', 'managed-cadres-joined', 'managed-cadres-left'].map((id) => figures[id]?.value)
  expect([earlier['managed-cadres']?.value, ...values]).toEqual([181, 181, 0, 0])
})

test.each([
  'managed-cadres-rated',
  'managed-members-rated',
  'district-standards-met',
  'ward-standards-met',
  'communes-advanced',
])('before anybody rated or looked at anything «%s» has no data, and what comes after is no rise from nought', (id) => {
  const { figures, earlier } = reported('2021-06-01', '2023-06-30')
  expect([figures[id]?.value == null, earlier[id]]).toEqual([false, undefined])
})

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { localDeterminations } from '@/db/schema/movements'
import { people, personFacts } from '@/db/schema/people'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { localStatus } from './queries'

const day = (text: string) => text as CivilDate

function statuses(ctx = testContext(), on = ctx.today) {
  const rows = ctx.db.select().from(localStatus(ctx, on)).all()
  return Object.fromEntries(rows.map((row) => [row.personId, row.status]))
}

test('the home place against the commune of the post tells who is local, and an unknown home leaves it open', () => {
  expect(statuses()).toEqual({ an: 'non-local', binh: 'local', giang: 'undecided', hoa: 'non-local' })
})

test('only holders of the day are asked about', () => {
  expect(statuses(testContext(), day('2021-01-01'))).toEqual({ dung: 'non-local' })
})

test('a determination overrides the suggestion from its day on, for that appointment only', () => {
  const ctx = testContext()
  ctx.db
    .insert(localDeterminations)
    .values([
      {
        personId: 'binh',
        unitId: 'eastGovernment',
        from: day('2015-01-01'),
        isLocal: false,
        basis: 'lần trước',
        decidedAt: ctx.now,
      },
      {
        personId: 'hoa',
        unitId: 'westGovernment',
        from: day('2022-01-01'),
        isLocal: true,
        basis: 'sinh trưởng tại xã',
        decidedAt: ctx.now,
      },
    ])
    .run()
  expect(statuses(ctx)).toMatchObject({ binh: 'local', hoa: 'local' })
  expect(statuses(ctx, day('2021-12-31'))).toMatchObject({ hoa: 'non-local' })
})

test('a home known by district only leaves it open where the commune may be meant', () => {
  const ctx = testContext()
  ctx.db.update(people).set({ homePlaceId: '020@1900-01-01' }).where(eq(people.id, 'hoa')).run()
  expect(statuses(ctx)).toMatchObject({ hoa: 'undecided', an: 'non-local' })
})

test('a past day is judged by the home place of that day', () => {
  const ctx = testContext()
  ctx.db
    .insert(personFacts)
    .values({
      personId: 'hoa',
      field: 'homePlaceId',
      value: '00652@1900-01-01',
      until: day('2022-01-01'),
      recordedAt: ctx.now,
    })
    .run()
  expect(statuses(ctx, day('2021-12-31'))).toMatchObject({ hoa: 'local' })
  expect(statuses(ctx)).toMatchObject({ hoa: 'non-local' })
})

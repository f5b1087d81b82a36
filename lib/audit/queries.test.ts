import { describe, expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { place } from '@/db/seed/cast'
import { testContext } from '@/db/testing'
import { recordExport, recordLook } from '@/lib/register/commands'
import { write } from '@/lib/write'
import { findEntry, listEntries } from './queries'

type Desk = ReturnType<typeof testContext>

const asInspectorOf = (ctx: Desk, roots: readonly string[] | null): Desk => {
  const other = testContext({ as: 'inspector', db: ctx.db })
  return { ...other, viewer: { ...other.viewer, roots } }
}

function record(ctx: Desk, action: string, subjects: string[], now = ctx.now) {
  write({ ...ctx, now }, action, () => ({ subjects, before: { note: 'cũ' }, after: { note: 'mới' }, result: null }))
  return listEntries(asInspectorOf(ctx, null), {}).rows[0]?.hash ?? ''
}

const desk = () => testContext({ as: 'head' })
const someone = (ctx: Desk) => ctx.db.select().from(people).limit(1).get()

test('an entry says who did what when, and of whom by name', () => {
  const ctx = desk()
  const person = someone(ctx)
  record(ctx, 'people.correct', [person?.id ?? ''])
  expect(listEntries(ctx, {}).rows[0]).toMatchObject({
    at: ctx.now,
    action: 'people.correct',
    userName: ctx.viewer.displayName,
    subjects: [{ id: person?.id, record: { kind: 'person', name: expect.stringContaining(person?.fullName ?? '?') } }],
  })
})

test('the log is found by record, user, action, area and day', () => {
  const ctx = desk()
  record(ctx, 'people.correct', ['one'], '2026-03-01T16:59:00.000Z')
  record(ctx, 'people.open', ['two'], '2026-03-01T17:00:00.000Z')
  record(ctx, 'training.open', ['two'], '2026-03-05T03:00:00.000Z')
  const found = (filter: Parameters<typeof listEntries>[1]) => listEntries(ctx, filter).rows.map((row) => row.action)
  expect(found({ records: ['two'] })).toEqual(['training.open', 'people.open'])
  expect(found({ action: 'people.' })).toEqual(['people.open', 'people.correct'])
  expect(found({ action: 'people.open' })).toEqual(['people.open'])
  expect(found({ userId: 'nobody' })).toEqual([])
  expect(found({ from: '2026-03-02', to: '2026-03-05' } as object)).toEqual(['training.open', 'people.open'])
  expect(found({ to: '2026-03-01' } as object)).toEqual(['people.correct'])
})

test('who looked at a file is told when asked for, once a day, and never between the writes', () => {
  const ctx = desk()
  const id = someone(ctx)?.id ?? ''
  const officer = testContext({ as: 'officer', db: ctx.db })
  for (const now of ['2026-03-01T02:00:00.000Z', '2026-03-01T09:00:00.000Z', '2026-03-01T17:30:00.000Z'])
    recordLook({ ...officer, now }, id)
  recordLook({ ...ctx, now: '2026-03-01T10:00:00.000Z' }, id)
  const looks = listEntries(ctx, { records: [id], action: 'people.look' }).rows
  expect(looks.map((row) => [row.userName, row.at])).toEqual([
    [ctx.viewer.displayName, '2026-03-01T10:00:00.000Z'],
    [officer.viewer.displayName, '2026-03-01T17:30:00.000Z'],
    [officer.viewer.displayName, '2026-03-01T02:00:00.000Z'],
  ])
  expect(listEntries(ctx, {}).rows.map((row) => row.action)).not.toContain('people.look')
  expect(listEntries(ctx, { action: 'people.' }).rows.map((row) => row.action)).not.toContain('people.look')
})

test('of a list that was taken out is told which and how long, to who may see values', () => {
  const ctx = desk()
  recordExport(ctx, { filter: 'Cán bộ nữ dưới 40 tuổi', on: ctx.today, count: 1200 })
  const taken = (as: 'inspector' | 'administrator') =>
    listEntries(testContext({ as, db: ctx.db }), { action: 'people.export' }).rows.map((row) => row.taken)
  expect(taken('inspector')).toEqual(['Cán bộ nữ dưới 40 tuổi (1.200 dòng)'])
  expect(taken('administrator')).toEqual([null])
})

test('values that are numbers of records are shown by their names', () => {
  const ctx = desk()
  const id = someone(ctx)?.id ?? ''
  const after = { unitId: 'eastCommittee', homePlaceId: place.east }
  write(ctx, 'people.correct', () => ({ subjects: [id], before: {}, after, result: null }))
  const names = findEntry(ctx, listEntries(ctx, {}).rows[0]?.hash ?? '')?.names
  expect(names?.get('eastCommittee')?.name).toContain('Đông Mỹ')
  expect(names?.get(place.east)).toMatchObject({ kind: 'place', name: 'Xã Đông Mỹ' })
})

describe('who sees what', () => {
  test('the administrator sees who, when, what and the number of the record, but no name and no value', () => {
    const ctx = desk()
    const id = someone(ctx)?.id ?? ''
    const hash = record(ctx, 'people.correct', [id])
    const admin = testContext({ as: 'administrator', db: ctx.db })
    expect(findEntry(admin, hash)).toMatchObject({ subjects: [{ id, record: null }], changes: null })
    expect(findEntry(ctx, hash)?.changes).toEqual([{ path: ['note'], before: 'cũ', after: 'mới' }])
  })

  test('the values of accounts are the administrator’s, not the head’s', () => {
    const ctx = desk()
    const hash = record(ctx, 'users.change', ['someone'])
    expect(findEntry(ctx, hash)?.changes).toBeNull()
    expect(findEntry(testContext({ as: 'administrator', db: ctx.db }), hash)?.changes).toHaveLength(1)
  })

  test('entries about people and units outside the viewer’s units do not exist', () => {
    const ctx = desk()
    const inside = record(ctx, 'organisation.change', ['eastCommittee'])
    const outside = record(ctx, 'organisation.change', ['westCommittee'])
    const both = record(ctx, 'organisation.change', ['eastCommittee', 'westCommittee'])
    const limited = asInspectorOf(ctx, ['eastCommittee'])
    expect(listEntries(limited, {}).rows.map((row) => row.hash)).toEqual([both, inside])
    expect(listEntries(limited, {}).total).toBe(2)
    expect(findEntry(limited, outside)).toBeUndefined()
    expect(findEntry(limited, inside)?.changes).toHaveLength(1)
    expect(findEntry(limited, both)).toMatchObject({
      subjects: [{ id: 'eastCommittee', record: { kind: 'unit', name: expect.stringContaining('Đông Mỹ') } }],
      changes: null,
    })
  })
})

import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { createSet, endSet, recordFinding } from './commands'
import { createSetInput, recordFindingInput } from './input'
import { findCell, findSet, listSets } from './queries'
import { metByUnit, shortPlace } from './rules'

const day = (text: string) => text as CivilDate
const TREES = { standardId: 'ward-2', unitId: 'eastGovernment' }
const finding = (more = {}) =>
  recordFindingInput.parse({ ...TREES, on: '30/6/2023', isMet: 'met', proof: 'Báo cáo', paper: '12/BC-UBND', ...more })

test('a finding counts from its day on, and the one before it until then', () => {
  const ctx = testContext()
  const metOn = (on: string) => metByUnit(findSet(ctx, 'set-ward', day(on))?.findings ?? []).get('eastGovernment')
  recordFinding(ctx, finding())
  recordFinding(ctx, finding({ standardId: 'ward-1', isMet: 'unmet' }))
  expect([metOn('2022-06-29'), metOn('2022-06-30'), metOn('2023-06-29'), metOn('2023-06-30')]).toEqual([
    undefined,
    1,
    1,
    1,
  ])
  expect(findCell(ctx, { setId: 'set-ward', ...TREES }, ctx.today)?.findings).toMatchObject([
    { isMet: true, on: '2023-06-30', proof: 'Báo cáo', paper: '12/BC-UBND' },
  ])
  expect(
    ctx.db
      .select()
      .from(auditEntries)
      .all()
      .map(({ action }) => action),
  ).toEqual(['targets.recordFinding', 'targets.recordFinding'])
})

test('a finding is refused for a day to come and for a unit that is not held against the set', () => {
  const ctx = testContext()
  expect(codeOf(() => recordFinding(ctx, finding({ on: '1/7/2023' })))).toBe('future')
  expect(codeOf(() => recordFinding(ctx, finding({ unitId: 'culture' })))).toBe('no_standard')
})

test('whoever sees one commune sees its column alone, and of a set without it nothing', () => {
  const [all, own] = [testContext(), testContext({ as: 'unit-officer' })]
  expect(findSet(all, 'set-ward', all.today)?.units).toHaveLength(2)
  const seen = findSet(own, 'set-ward', own.today)
  expect(seen?.units.map(({ id }) => id)).toEqual(['eastGovernment'])
  expect(seen?.findings.every(({ unitId }) => unitId === 'eastGovernment')).toBe(true)
  expect(listSets(own, own.today)).toMatchObject([{ units: 1, cells: 2, met: 1 }])
  expect(
    findCell(own, { setId: 'set-ward', standardId: 'ward-1', unitId: 'westGovernment' }, own.today),
  ).toBeUndefined()
})

test('a new set takes its standards from lines, numbered or not, and ends on a day', () => {
  const ctx = testContext()
  const asked = { title: 'Xã đạt chuẩn', documentId: 'document-nq04', from: '1/1/2023', units: ['westGovernment'] }
  const { id } = createSet(ctx, createSetInput.parse({ ...asked, standards: '1. Quy hoạch\n2) Giao thông\n\nĐiện' }))
  expect(findSet(ctx, id, ctx.today)?.standards.map(({ ordinal, title }) => [ordinal, title])).toEqual([
    [1, 'Quy hoạch'],
    [2, 'Giao thông'],
    [3, 'Điện'],
  ])
  expect(codeOf(() => endSet(ctx, { setId: id, until: day('2023-01-01') }))).toBe('before_begin')
  endSet(ctx, { setId: id, until: day('2023-06-30') })
  expect(listSets(ctx, day('2023-06-29')).map((set) => set.id)).toContain(id)
  expect(listSets(ctx, ctx.today).map((set) => set.id)).not.toContain(id)
})

test.each([
  ['Xã Tứ Hiệp', 'Tứ Hiệp'],
  ['Thị trấn Văn Điển', 'TT Văn Điển'],
])('%s heads its column as %s', (name, short) => expect(shortPlace(name)).toBe(short))

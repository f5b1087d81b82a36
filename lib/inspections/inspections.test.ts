import { describe, expect, test } from 'vitest'
import { castDatabase, testContext } from '@/db/testing'
import { civilDate } from '../civil-date'
import { recordInspection } from './commands'
import { inspectionFilter, recordInspectionInput } from './input'
import { listPlans } from './plans/queries'
import { findInspection, listInspections, listInspectionYears } from './queries'
import { findReceived, listReceived } from './received/queries'
import { listOpenRemedies, listRemedies } from './remedies/queries'
import { addOrganisation } from './subjects/commands'
import { listSubjects } from './subjects/queries'

const day = civilDate
const head = (db = castDatabase()) => testContext({ as: 'head', db })
type Head = ReturnType<typeof head>

const thematic = recordInspectionInput.parse({
  kind: 'inspection',
  form: 'thematic',
  topic: 'Việc chấp hành Điều lệ Đảng',
  leadBody: 'Ban Thường vụ Huyện ủy',
  from: '06/03/2023',
  isPlanned: 'on',
})

const record = (ctx: Head, change: Partial<typeof thematic> = {}) =>
  recordInspection(ctx, { ...thematic, ...change }).id
const listed = (ctx: Head, params: Record<string, string> = {}, on = ctx.today) =>
  listInspections(ctx, inspectionFilter(params), on)
const namesOf = (ctx: Head, params?: Record<string, string>, on?: Head['today']) =>
  listed(ctx, params, on)
    .rows.map(({ id }) => id)
    .sort()

describe('the list', () => {
  test.each([
    [{ kind: 'supervision' }, ['regular', 'supervision']],
    [{ form: 'violation' }, ['classified']],
    [{ topic: 'cadre-work' }, ['onCadreWork']],
    [{ year: '2021' }, ['onDiscipline']],
    [{ state: 'running' }, ['stillRunning']],
    [{ state: 'cancelled' }, ['cancelled']],
    [{ q: 'luan chuyen' }, ['onCadreWork']],
    [{ q: '05-qd' }, ['classified']],
  ])('asked for %o holds %o', (params, expected) => {
    expect(namesOf(head(), params)).toEqual(expected)
  })

  test('speaks of the day looked at: what was concluded later was still going on', () => {
    const ctx = head()
    expect(namesOf(ctx, { state: 'running' }, day('2022-05-19'))).toContain('onCadreWork')
    expect(namesOf(ctx, { state: 'concluded' }, day('2022-05-20'))).toContain('onCadreWork')
  })

  test('sums lượt and organisations, each organisation once, and members by name and by number', () => {
    expect(listed(head(), { state: 'concluded' }).held).toEqual({
      inspections: 6,
      organisations: 6,
      distinct: 4,
      members: 5,
    })
  })
})

describe('who sees one commune', () => {
  const commune = (db = castDatabase()) => testContext({ as: 'unit-officer', db })

  test('sees inspections with a subject of its own, and of those no other subject', () => {
    const ctx = commune()
    expect(namesOf(ctx)).toEqual(['onCadreWork', 'onDiscipline', 'regular'])
    expect(listSubjects(ctx, 'onCadreWork', ctx.today).map(({ id }) => id)).toEqual([
      'east-cadre-work',
      'binh-cadre-work',
    ])
    expect(findInspection(ctx, 'onCadreWork')).toMatchObject({ organisations: 1, members: 1 })
    expect(listed(ctx, { state: 'concluded' }).held).toMatchObject({ organisations: 3, members: 1 })
  })

  test('finds nothing of the others: not the case, its remedies, its year, the plans, nor who came from above', () => {
    const ctx = commune()
    for (const id of ['supervision', 'stillRunning', 'classified', 'cancelled'])
      expect(findInspection(ctx, id)).toBeUndefined()
    expect(listRemedies(ctx, 'onCadreWork', ctx.today).map(({ id }) => id)).toEqual(['east-remedy'])
    expect(listOpenRemedies(ctx, ctx.today).map(({ id }) => id)).toEqual(['east-remedy'])
    expect(listInspectionYears(ctx)).toEqual([2022, 2021])
    expect([listPlans(ctx), listReceived(ctx)]).toEqual([[], []])
    expect(findReceived(ctx, 'received')).toBeUndefined()
  })

  test('reads no note: it may speak of the other subjects', () => {
    const db = castDatabase()
    const ctx = head(db)
    const id = record(ctx, { note: 'Đảng bộ xã Tây Hồ còn nợ báo cáo' })
    addOrganisation(ctx, { inspectionId: id, unitId: 'eastCommittee', note: null })
    expect(findInspection(ctx, id)?.note).toContain('Tây Hồ')
    expect(findInspection(commune(db), id)?.note).toBeNull()
  })
})

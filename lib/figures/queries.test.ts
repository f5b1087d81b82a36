import { expect, test } from 'vitest'
import { attendances } from '@/db/schema/training'
import { castDatabase, testBase, testContext } from '@/db/testing'
import { type CivilDate, civilDate } from '../civil-date'
import { Forbidden, grant } from '../context'
import { figureRows, figureValues, listFigures, valuesById } from './queries'

const on = civilDate('2023-06-30')
const term = { from: civilDate('2021-06-01'), until: on }

function stated(ctx = testContext(), scope: { from: CivilDate; until: CivilDate; unitId?: string } = term) {
  const requests = listFigures(ctx).map(({ id }) => ({ id, scope }))
  return Object.fromEntries(
    figureValues(ctx, requests).map(({ id, value, part, whole }) => [
      id,
      part === undefined ? value : `${part}/${whole}`,
    ]),
  )
}

test('every figure of the cast comes out by counting its records', () => {
  expect(stated()).toEqual({
    'party-organisations': 3,
    'party-committees': 2,
    'party-cells': 1,
    'party-organisations-commune': 2,
    'party-organisations-armed-forces': 0,
    'party-organisations-administrative': 1,
    'party-organisations-enterprise': 0,
    'party-members': 842,
    communes: 2,
    'executive-committee-members': 2,
    'managed-cadres': 9,
    'managed-cadres-degree': '6/9',
    'managed-cadres-theory': '6/9',
    'managed-cadres-standard': '6/9',
    'organisation-staff-qualified': '1/2',
    'managed-cadres-women': '4/9',
    'managed-cadres-joined': 1,
    'managed-cadres-left': 1,
    'head-count': 11,
    'seats-total': 20,
    'seats-filled': 16,
    'seats-vacant': 4,
    'vacant-seats': 3,
    'non-local-secretaries': '1/2',
    'non-local-chairs': '1/2',
    'non-local-heads': '2/4',
    'training-classes': 2,
    'training-attendances': 73,
    'knowledge-update-classes': 1,
    'knowledge-update-attendances': 3,
    'party-building-classes': 1,
    'party-building-attendances': 30,
    'leaders-updated': '3/10',
    movements: 7,
    'managed-cadres-rated': '4/9',
    'managed-members-rated': '1/9',
    'cadre-ratings': 5,
    'member-ratings': 1,
    rewards: 1,
    'emulation-titles': 1,
    disciplines: 1,
    inspections: 2,
    'inspected-organisations': 3,
    'inspected-members': 2,
    supervisions: 1,
    'supervised-organisations': 1,
    'supervised-members': 3,
    'inspections-on-cadre-work': 1,
    'inspected-organisations-on-cadre-work': 2,
    'inspected-members-on-cadre-work': 2,
    'supervisions-on-cadre-work': 0,
    'supervised-organisations-on-cadre-work': 0,
    'supervised-members-on-cadre-work': 0,
    'inspection-plans-met': '1/1',
    'programme-breakthroughs': 1,
    'programme-tasks': 2,
    'administrative-class': null,
    'natural-area': null,
    population: 9100,
    'district-standards-met': '0/0',
    'ward-standards-met': '2/4',
    'communes-advanced': '0/0',
    'targets-met': 0,
    'targets-total': 1,
    'targets-adjusted': 1,
    'reform-index-rank': 2,
  })
})

test('a commune has its own figures: its committee and its government together', () => {
  expect(stated(testContext(), { ...term, unitId: 'eastCommittee' })).toMatchObject({
    'party-organisations': 1,
    'party-members': 418,
    communes: 1,
    'managed-cadres': 4,
    'non-local-heads': '1/2',
    'vacant-seats': 1,
    movements: 1,
  })
})

test('asked for the unit that everything lies beneath, learners and headcounts of no unit count as well', () => {
  expect(stated(testContext(), { ...term, unitId: 'committee' })).toEqual(stated())
})

test('the past is counted as it was: before the rotation the secretary of that commune was somebody else', () => {
  const ctx = testContext()
  const before = { on: civilDate('2022-05-31') }
  const names = figureRows(ctx, 'non-local-secretaries', before).rows.map(({ label }) => label)
  expect(names).toEqual(['Nguyễn Văn An', 'Phạm Văn Dũng'])
  const vacant = figureRows(ctx, 'non-local-secretaries', { on: civilDate('2021-06-30') }, { group: 'vacant' })
  expect(vacant.rows.map(({ label, note }) => [label, note])).toEqual([['Bí thư Đảng ủy xã Đông Mỹ', null]])
})

test('the shares of a figure have their own words and add up to it', () => {
  const [movements, local] = figureValues(testContext(), [
    { id: 'movements', scope: term },
    { id: 'non-local-heads', scope: term },
  ])
  expect(movements?.groups.map(({ key, label, value }) => [key, label, value])).toContainEqual([
    'rotation',
    'Luân chuyển',
    1,
  ])
  expect(local?.groups.map(({ label, rows }) => [label, rows])).toEqual([
    ['Không là người địa phương', 2],
    ['Người địa phương', 1],
    ['Chưa xác định', 1],
  ])
  expect(local?.target).toEqual({ threshold: 50, document: '04-NQ/TU', dueOn: '2025-12-31' })
})

test('each figure names its own day or days', () => {
  const values = valuesById(testContext(), ['party-members', 'movements', 'party-building-classes'], term)
  expect(values.get('party-members')).toMatchObject({ on })
  expect(values.get('movements')).toMatchObject({ from: term.from, until: on })
  expect(values.get('party-building-classes')).toMatchObject({ from: '2023-01-01', until: on })
})

test('of an audience line the larger number counts: names that were present, or the headcount', () => {
  const ctx = testContext()
  const { rows } = figureRows(ctx, 'training-attendances', term)
  expect(rows.map(({ label, weight }) => [label, weight])).toEqual([
    ['Cán bộ lãnh đạo, quản lý khác của huyện và cơ sở', 40],
    ['Nguyễn Văn An', 1],
    ['Trần Thị Bình', 1],
    ['Vũ Quốc Khánh', 1],
    ['Bí thư, Phó Bí thư chi bộ trực thuộc', 30],
  ])
  ctx.db.delete(attendances).run()
  expect(stated(ctx)).toMatchObject({ 'training-attendances': 70, 'knowledge-update-attendances': 0 })
})

test('a page of the list is cut from the same rows', () => {
  const ctx = testContext()
  const whole = figureRows(ctx, 'managed-cadres', { on })
  expect(figureRows(ctx, 'managed-cadres', { on }, { limit: 2, offset: 3 })).toEqual({
    ...whole,
    rows: whole.rows.slice(3, 5),
  })
  expect(figureRows(ctx, 'managed-cadres-women', { on }, { side: 'part' }).total).toBe(4)
})

test('a title speaks in the words of this register', () => {
  const titles = new Map(listFigures(testContext()).map(({ id, title }) => [id, title]))
  expect(titles.get('managed-cadres')).toBe('Cán bộ diện Ban Thường vụ Huyện ủy quản lý')
  expect(titles.get('non-local-chairs')).toBe('Chủ tịch UBND xã, thị trấn không là người địa phương')
  expect(titles.get('party-organisations-enterprise')).toBe('Tổ chức cơ sở đảng khối doanh nghiệp')
})

test('who has no figures cannot ask for them, and an unknown figure does not exist', () => {
  const db = castDatabase()
  expect(() => grant(testBase({ as: 'administrator', db }), 'figures.read')).toThrow(Forbidden)
  expect(() => figureValues(testContext({ db }), [{ id: 'happiness', scope: { on } }])).toThrow('No such figure')
})

test('a target is set for the whole register: a part of it is told its figure, and is not measured by it', () => {
  const heads = (ctx: ReturnType<typeof testContext>, unitId?: string) =>
    figureValues(ctx, [{ id: 'non-local-heads', scope: { on, ...(unitId ? { unitId } : {}) } }])[0]
  expect(heads(testContext())?.target).toBeDefined()
  expect(heads(testContext(), 'eastCommittee')).toMatchObject({ whole: 2 })
  expect(heads(testContext(), 'eastCommittee')?.target).toBeUndefined()
  expect(heads(testContext({ as: 'unit-officer' }))).toMatchObject({ whole: 2 })
  expect(heads(testContext({ as: 'unit-officer' }))?.target).toBeUndefined()
})

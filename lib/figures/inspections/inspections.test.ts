import { expect, test } from 'vitest'
import { castDatabase, testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { addOrganisation, removeSubject } from '../../inspections/subjects/commands'
import { INSPECTIONS_FIGURES } from '../inspections/catalogue'
import { figureRows, figureValues, valuesById } from '../queries'

const year = { from: civilDate('2023-01-01'), until: civilDate('2023-06-30') }
const head = () => testContext({ as: 'head', db: castDatabase() })
const ids = INSPECTIONS_FIGURES.map(({ id }) => id)

const stated = (ctx: ReturnType<typeof head>, scope: typeof year = year) =>
  Object.fromEntries([...valuesById(ctx, ids, scope)].map(([id, { value }]) => [id, value]))

test('thematic rounds of the term count, whatever the first day asked for, and nothing else does', () => {
  expect(stated(head())).toEqual({
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
    'inspection-plans-met': 100,
  })
})

test('each says its own days: from the term’s first day to the last day asked for', () => {
  const [figure] = figureValues(head(), [{ id: 'inspections', scope: year }])
  expect(figure).toMatchObject({ from: '2020-07-10', until: '2023-06-30' })
  const [before] = figureValues(head(), [
    { id: 'inspections', scope: { from: civilDate('2020-05-01'), until: civilDate('2020-06-30') } },
  ])
  expect(before).toMatchObject({ value: 1, from: '2015-07-28', until: '2020-06-30' })
})

test('distinct organisations stand beside the lượt', () => {
  const [figure] = figureValues(head(), [{ id: 'inspected-organisations', scope: year }])
  expect(figure?.groups.map(({ key, value }) => [key, value])).toEqual([
    ['first', 2],
    ['again', 1],
  ])
})

test('one subject taken out or put in changes the figures that count it, and no other', () => {
  const ctx = head()
  const before = stated(ctx)
  removeSubject(ctx, { subjectId: 'east-discipline' })
  expect(stated(ctx)).toEqual({ ...before, 'inspected-organisations': 2 })
  addOrganisation(ctx, { inspectionId: 'regular', unitId: 'westCommittee', note: null })
  expect(stated(ctx)).toEqual({ ...before, 'inspected-organisations': 2 })
  addOrganisation(ctx, { inspectionId: 'supervision', unitId: 'westCommittee', note: null })
  expect(stated(ctx)).toEqual({ ...before, 'inspected-organisations': 2, 'supervised-organisations': 2 })
})

test('who sees one commune counts its own subjects alone, and no plan of the committee', () => {
  const ctx = testContext({ as: 'unit-officer', db: castDatabase() })
  const values = Object.fromEntries([...valuesById(ctx, ids, year)].map(([id, { value }]) => [id, value]))
  expect(values).toMatchObject({
    inspections: 2,
    'inspected-organisations': 2,
    'inspected-members': 1,
    supervisions: 0,
    'inspection-plans-met': null,
  })
  expect(figureRows(ctx, 'inspected-members', year).rows.map(({ label }) => label)).toEqual(['Trần Thị Bình'])
})

import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '@/db/catalogue/load'
import type { Db } from '@/db/client'
import { emptyDatabase, testContext } from '@/db/testing'
import { listPlaces, listSuccessors, searchPlaces } from './queries'

let db: Db
beforeAll(() => {
  db = emptyDatabase()
  loadCatalogue(db, { only: ['01'] })
})
const ctx = () => ({ ...testContext(), db })
const NOTHING = { q: '', page: 1, level: null, within: null, on: null }

test('a place is found by its name and what it lies in, without marks', () => {
  expect(searchPlaces(ctx(), 'tu hiep thanh tri')).toEqual([
    { id: '00658@1900-01-01', label: 'Xã Tứ Hiệp', hint: 'Huyện Thanh Trì, Thành phố Hà Nội · đến 30/06/2025' },
  ])
})

test('the place that bears the very name comes first', () => {
  const [first, second] = searchPlaces(ctx(), 'thanh trì')
  expect([first?.label, second?.label]).toEqual(['Huyện Thanh Trì', 'Phường Thanh Trì'])
})

test('of namesakes those at home come first', () => {
  const [first] = searchPlaces(ctx(), 'tân', ['00643@1900-01-01'])
  const [other] = searchPlaces(ctx(), 'tân')
  expect([first?.id, first?.id === other?.id]).toEqual(['00643@1900-01-01', false])
})

test('an old commune says what it is now, a new one what it was', () => {
  const old = listPlaces(ctx(), { ...NOTHING, q: '00673' }).rows.find(({ until }) => until !== null)
  expect(old?.became.map(({ fullName, share }) => [fullName, share])).toEqual([['Xã Ngọc Hồi', 'all']])
  const now = listPlaces(ctx(), { ...NOTHING, q: 'xa ngoc hoi', level: 'xã' }).rows.find(({ until }) => until === null)
  expect(now?.was.map(({ fullName }) => fullName)).toContain('Xã Ngọc Hồi')
})

test('a district that was abolished lists the new units on its ground', () => {
  const names = listSuccessors(ctx(), ['020@1900-01-01'])
    .get('020@1900-01-01')
    ?.map(({ fullName }) => fullName)
  expect(names).toEqual(expect.arrayContaining(['Xã Thanh Trì', 'Xã Đại Thanh', 'Xã Nam Phù', 'Xã Ngọc Hồi']))
})

test('without a question the provinces stand there, narrowed to a day', () => {
  expect(listPlaces(ctx(), NOTHING).total).toBe(2)
  expect(listPlaces(ctx(), { ...NOTHING, on: ctx().today }).rows.map(({ fullName }) => fullName)).toEqual([
    'Thành phố Hà Nội',
  ])
})

import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { castDatabase } from './testing'

const TRIGGERS = [
  'assignments_delete',
  'assignments_insert',
  'assignments_update',
  'attendances_delete',
  'attendances_insert',
  'attendances_update',
  'issued_reports_delete',
  'issued_reports_update',
  'issued_texts_delete',
  'issued_texts_insert',
  'issued_texts_update',
  'people_search_delete',
  'people_search_insert',
  'people_search_update',
  'report_figures_delete',
  'report_figures_update',
  'report_files_delete',
  'report_files_update',
  'report_rows_delete',
  'report_rows_update',
  'report_template_versions_delete',
  'report_template_versions_update',
  'report_withdrawals_delete',
  'report_withdrawals_update',
]

test('a rebuilt table must not lose its triggers', () => {
  const found = castDatabase().all<{ name: string }>(
    sql`select name from sqlite_master where type = 'trigger' order by name`,
  )
  expect(found.map(({ name }) => name)).toEqual(TRIGGERS)
})

test('the database itself refuses two holders of one seat, at the end of the transaction', () => {
  const db = castDatabase()
  const twice = sql`insert into assignments (id, person_id, seat_id, manner, "from", term_from, begin_effect_id)
    select 'second', 'lan', seat_id, 'concurrent', '2023-01-01', '2023-01-01', begin_effect_id from assignments where seat_id = 'eastChair'`
  expect(() => db.transaction((tx) => tx.run(twice))).toThrow('FOREIGN KEY')
  expect(db.all(sql`select 1 from assignments where id = 'second'`)).toEqual([])
})

test('within a transaction people may pass through each other’s seats', () => {
  const db = castDatabase()
  const move = (to: string, from: string) =>
    sql`update assignments set seat_id = ${to} where seat_id = ${from} and manner = 'main'`
  db.transaction((tx) => {
    tx.run(move('westChair', 'eastChair'))
    tx.run(sql`update assignments set seat_id = 'eastChair' where seat_id = 'westChair' and person_id = 'hoa'`)
  })
  expect(db.all(sql`select person_id from assignments where seat_id = 'westChair'`)).toEqual([{ person_id: 'binh' }])
})

test('nothing in the cast refers to nothing', () =>
  expect(castDatabase().all(sql`pragma foreign_key_check`)).toEqual([]))

test('a question kept from before answers in the form it is asked for now', () => {
  const db = castDatabase()
  const question = sql`select 1 as one`
  expect(db.all(question)).toEqual([{ one: 1 }])
  expect(db.values(question)).toEqual([[1]])
  expect(db.all(question)).toEqual([{ one: 1 }])
})

import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { formLines } from '@/db/schema/reports'
import { castDatabase, testContext } from '@/db/testing'
import { type CivilDate, civilDate } from '../../civil-date'
import { zipEntries } from '../../document-reader'
import { hasNumbers } from '../../form-table'
import { visiblePerson } from '../../people/scope/queries'
import { readWorkbook } from '../../workbook'
import { FORMS } from './catalogue'
import { formAsked } from './input'
import { formFile, formPage, listForms, paperOf } from './queries'

const db = castDatabase()
const head = testContext({ as: 'head', db })
const commune = testContext({ as: 'unit-officer', db })
const LONG = { from: '2010-01-01', to: '2023-06-30' }

const formOf = (id: string) => FORMS.find((form) => form.id === id) ?? expect.fail(`no form ${id}`)
const asked = (id: string, params: Record<string, string> = {}) =>
  formAsked(formOf(id), { ...LONG, ...params }, head.today)
const open = (id: string, params: Record<string, string> = {}, ctx = head) =>
  formPage(ctx, asked(id, params)) ?? expect.fail(`no form ${id}`)

const numbers = ({ table }: ReturnType<typeof open>, label: string) =>
  table.lines.find((line) => line.label === label)?.values ?? expect.fail(`no line ${label}`)

const ids = FORMS.map(({ id }) => id)
const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0)

test.each(ids)('in Biểu %s what is said to be a sum is the sum of its parts', (id) => {
  const { table } = open(id)
  for (const [index, line] of table.lines.entries()) {
    for (const [at, { sumOf, label }] of table.columns.entries()) {
      const value = line.values[at]
      if (value === null) continue
      if (sumOf.length > 0) expect(sum(sumOf.map((part) => line.values[part])), `${line.label}, ${label}`).toBe(value)
      if (line.sumOf.length > 0)
        expect(sum(line.sumOf.map((part) => table.lines[part]?.values[at])), `${index} ${line.label}`).toBe(value)
    }
  }
})

test.each(ids)('every number of Biểu %s opens to rows that add up to it, each once', (id) => {
  const { table, rowsIn } = formOf(id).count(head, asked(id).scope)
  for (const line of table.lines)
    for (const [at, column] of table.columns.entries()) {
      const rows = rowsIn({ line: line.key, column: column.key })?.rows
      expect(rows && sum(rows.map(({ weight }) => weight))).toEqual(line.values[at] ?? undefined)
      expect(new Set(rows?.map(({ key }) => key)).size).toBe(rows?.length ?? 0)
    }
})

test('somebody rotated from a district body to a commune is counted in that direction, as old and as taught as on that day', () => {
  const page = open('11', { line: 'all', column: 'district-commune' })
  expect(page.names?.rows).toMatchObject([{ label: 'Nguyễn Văn An', on: '2021-07-01' }])
  expect(numbers(page, 'Trên 40 đến 50')[0]).toBe(1)
  db.update(people)
    .set({ birthDate: '1980-07-02' as CivilDate })
    .where(eq(people.id, 'an'))
    .run()
  expect(numbers(open('11'), 'Từ 40 trở xuống')[0]).toBe(1)
})

test.each([
  ['central', 'province', 'Trung ương → tỉnh'],
  ['province', 'district', 'Tỉnh → huyện'],
  ['district', 'province', 'Huyện → tỉnh'],
  ['province', 'province', 'Ngành → ngành'],
  ['province', 'commune', 'Tỉnh → xã'],
  ['commune', 'district', 'Xã → huyện'],
  ['commune', 'commune', 'Xã → xã'],
  ['district', 'district', 'Huyện này → huyện khác'],
  ['commune', 'province', 'Hướng khác'],
] as const)(
  'whoever leaves a unit of the %s for one of the %s goes %s, whatever the units are called',
  (left, entered, words) => {
    const ctx = testContext({ as: 'head' })
    ctx.db.run(sql`update unit_kinds set tier = ${left} where tier = 'district' or code = 'party-body'`)
    ctx.db.run(sql`update unit_kinds set tier = ${entered} where code like 'commune-%'`)
    const page = open('11', {}, ctx)
    expect(numbers(page, 'Tổng số')[page.table.columns.findIndex(({ label }) => label === words)]).toBe(1)
  },
)

test('between two bodies of one district the direction is from department to department', () => {
  const ctx = testContext({ as: 'head' })
  ctx.db.run(sql`update unit_kinds set tier = 'district' where code like 'commune-%'`)
  ctx.db.run(sql`update units set place_id = null`)
  expect(open('11', { line: 'all', column: 'department-department' }, ctx).names?.total).toBe(1)
})

test.each(ids)(
  'whoever answers for a commune sees in Biểu %s its own people alone, and no form of a unit out of sight',
  (id) => {
    const seen = new Set(
      commune.db
        .select({ id: people.id })
        .from(people)
        .where(visiblePerson(commune, people.id))
        .all()
        .map((one) => `/people/${one.id}`),
    )
    const { list } = formOf(id).count(commune, asked(id).scope)
    for (const { entry } of list)
      if (entry.href?.startsWith('/people/')) expect(seen, entry.label).toContain(entry.href.split('?')[0])
    const scope = { ...asked(id).scope, unitId: 'westCommittee' }
    expect(formPage(commune, { ...asked(id), scope })).toBeUndefined()
  },
)

test('whoever may not know of the plans finds no form of them', () => {
  const officer = testContext({ as: 'officer', db })
  expect(listForms(officer).map(({ id }) => id)).toEqual(['9B', '9C', '10', '11', '13'])
  expect(listForms(head).map(({ id }) => id)).toEqual(ids)
  expect(formPage(officer, asked('12B'))).toBeUndefined()
})

test('acts of others are neither counted nor named for whoever answers for a commune', () => {
  const acts = (ctx: typeof head) => open('13', { line: 'all', column: 'line-13-3' }, ctx).names?.rows ?? []
  const seen = new Set(acts(commune).map(({ key }) => key))
  expect(seen.size).toBeLessThan(acts(head).length)
  expect(acts(head).map(({ key }) => key)).toEqual(expect.arrayContaining([...seen]))
})

test('a line is printed from its day on, until the day it ends', () => {
  const ctx = testContext({ as: 'head' })
  ctx.db
    .update(formLines)
    .set({ until: civilDate('2023-01-01') })
    .where(eq(formLines.id, 'line-9B-2'))
    .run()
  const titles = (asOf: string) => open('9B', { asOf }, ctx).table.columns.map(({ label }) => label)
  expect(titles('2022-12-31')).toContain('Ban Thường vụ')
  expect(titles('2023-01-01')).not.toContain('Ban Thường vụ')
})

test('the Excel file sums with formulas, lies, and repeats its head, its pages numbered', async () => {
  const file = (await formFile(head, { asked: asked('10'), format: 'xlsx', withList: true })) ?? expect.fail('no file')
  const [sheet] = await readWorkbook(file.bytes)
  const rows = sheet?.rows ?? []
  const first = rows.findIndex((row) => row[1] === 'Đào tạo') + 1
  expect(sheet?.formulas.get(`C${first}`)).toMatch(/^SUM\(D\d+,F\d+,H\d+/)
  expect(sheet?.formulas.get(`D${first}`)).toBe(`SUM(D${first + 1},D${first + 14})`)
  expect(rows.flat()).toEqual(expect.arrayContaining(['Biểu số 10-BTCTW', 'NGƯỜI LẬP BIỂU', 'TRƯỞNG BAN']))
  const [, list] = await readWorkbook(file.bytes)
  expect(list?.rows[0]?.[0]).toBe('Phụ lục kèm theo Biểu số 10-BTCTW')
  expect(list?.rows.filter(([number]) => typeof number === 'number').length).toBe(file.count)
  const entries = zipEntries(file.bytes)
  expect(entries.get('xl/worksheets/sheet1.xml')?.toString()).toMatch(/<pageSetup [^>]*orientation="landscape"/)
  expect(entries.get('xl/workbook.xml')?.toString()).toContain('_xlnm.Print_Titles')
})

test.each(ids)(
  'Biểu %s as a Word file lies, names who reports and who signs, and repeats its head, its pages numbered',
  async (id) => {
    const paper = paperOf(head, asked(id)) ?? expect.fail('no paper')
    expect(paper).toMatchObject({ number: `Biểu số ${id}-BTCTW`, signatories: ['NGƯỜI LẬP BIỂU', 'TRƯỞNG BAN'] })
    const file = await formFile(head, { asked: asked(id), format: 'docx', withList: true })
    const entries = zipEntries(file?.bytes ?? new Uint8Array())
    const text = entries.get('word/document.xml')?.toString() ?? ''
    expect(text).toContain('w:orient="landscape"')
    expect(text).toMatch(/<w:titlePg\/?>/)
    expect(
      [...entries].filter(([name, part]) => /header\d/.test(name) && part.toString().includes('PAGE')),
    ).not.toEqual([])
    expect(text.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(1)
    expect(hasNumbers(paper.table)).toBe(id === '10')
  },
)

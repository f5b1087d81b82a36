import { eq, isNotNull } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { savedCrosstabs } from '@/db/schema/figures'
import { movements } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import { castDatabase, codeOf, testBase, testContext } from '@/db/testing'
import { addDays, type CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { figureOf } from '../catalogue'
import { figureValues, listFigures } from '../queries'
import { offeredFor } from './attributes/queries'
import { dropCrosstab, keepCrosstab } from './commands'
import { crosstabQuery, keepInput } from './input'
import { crosstabOf } from './queries'
import { sum } from './rules'

const db = castDatabase()
const officer = testContext({ as: 'officer', db })
const commune = testContext({ as: 'unit-officer', db })

const asked = (id: string, params: Record<string, string>, ctx = officer) =>
  crosstabOf(ctx, id, crosstabQuery(params, figureOf(id)?.time ?? 'on', ctx.today)) ?? expect.fail(`no ${id}`)

const numbers = ({ matrix }: ReturnType<typeof asked>) =>
  Object.fromEntries(
    matrix.rows.flatMap((row, at) =>
      matrix.columns.map((column, index) => [`${row.label} / ${column.label}`, matrix.cells[at]?.[index]]),
    ),
  )

test('the managed cadres by age and sex stand in the bands in which their figure counts them', () => {
  const crosstab = asked('managed-cadres', { rows: 'age', cols: 'sex' })
  const { groups } = crosstab.figure
  const bands = crosstab.matrix.rows.map(({ label }, at) => [label, sum(crosstab.matrix.cells[at] ?? [])])
  expect(bands).toEqual(groups.map(({ label, value }) => [label, value]))
  expect(numbers(crosstab)).toMatchObject({ 'Trên 40 đến 50 / Nữ': 1, 'Từ 40 trở xuống / Nữ': 3, 'Trên 50 / Nam': 2 })
})

test('a condition narrows the list, and a cell opens to its names', () => {
  const women = asked('head-count', { rows: 'track', cols: 'theory', sex: 'female', cell: 'government~' })
  const all = asked('head-count', { rows: 'track', cols: 'theory' })
  expect(women.matrix.total).toBeLessThan(all.matrix.total)
  expect(women.cell?.rows.map(({ label }) => label)).toContain('Trần Thị Bình')
  expect(women.cell?.rows.every(({ href }) => href?.startsWith('/people/'))).toBe(true)
})

const question = (ctx: typeof officer) =>
  fc.constantFrom(...listFigures(ctx).flatMap(({ id }) => figureOf(id) ?? [])).chain((figure) =>
    fc.record({
      figure: fc.constant(figure),
      rows: fc.constantFrom(...offeredFor(figure)),
      cols: fc.constantFrom(...offeredFor(figure)),
      back: fc.integer({ min: 0, max: 900 }),
    }),
  )

test.each([
  ['the whole register', officer],
  ['a commune', commune],
])(
  'of every figure, divided by any two attributes, the cells add up to it and each cell to its names, for who sees %s',
  (_, ctx) => {
    fc.assert(
      fc.property(question(ctx), ({ figure, rows, cols, back }) => {
        const asOf = addDays(ctx.today, -back)
        const params = { rows, cols, asOf }
        const { query, matrix } = asked(figure.id, params, ctx)
        const [value] = figureValues(ctx, [{ id: figure.id, scope: query.scope }])
        expect(matrix.total).toBeCloseTo(value?.whole ?? value?.value ?? 0)
        expect(sum(matrix.cells.flat())).toBeCloseTo(matrix.total)
        for (const [at, row] of matrix.rows.entries())
          for (const [index, column] of matrix.columns.entries()) {
            const cell = `${row.key}~${column.key}`
            const { cell: open } = asked(figure.id, { ...params, cell }, ctx)
            if (!open || open.total > open.rows.length) continue
            expect(sum(open.rows.map(({ weight }) => weight)), cell).toBeCloseTo(matrix.cells[at]?.[index] ?? 0)
          }
      }),
      { numRuns: 150 },
    )
  },
  120_000,
)

test('in a figure over a period somebody is as old as on the day of the act, not of its last day', () => {
  const ctx = testContext({ as: 'officer' })
  const period = { rows: 'age', cols: 'sex', from: '2010-01-01', to: '2023-06-30' }
  const [act = expect.fail('no act')] = ctx.db
    .select()
    .from(movements)
    .where(isNotNull(movements.on))
    .orderBy(movements.on)
    .all()
  const day = act?.on ?? expect.fail('no act')
  const turns41 = (on: string) => `${Number(on.slice(0, 4)) - 41}${on.slice(4)}` as CivilDate
  const bandOf = (birthDate: CivilDate) => {
    ctx.db.update(people).set({ birthDate }).where(eq(people.id, act.personId)).run()
    const ids = (band: string) =>
      asked('movements', { ...period, cell: `${band}~` }, ctx).cell?.rows.map(({ key }) => key)
    return ['young', 'middle', 'senior'].filter((band) => ids(band)?.includes(act.id))
  }
  expect(bandOf(turns41(addDays(day, 1)))).toEqual(['young'])
  expect(bandOf(turns41(day))).toEqual(['middle'])
})

test('what is kept is the question, taken away by who kept it alone', () => {
  const ctx = testContext({ as: 'officer' })
  const input = keepInput.parse({
    ...{ figureId: 'managed-cadres', name: 'Nữ theo khối' },
    address: 'rows=track&cols=theory&sex=female&cell=a~b&next=//elsewhere',
  })
  const { id } = keepCrosstab(ctx, input)
  expect(ctx.db.select().from(savedCrosstabs).all()).toMatchObject([
    { name: 'Nữ theo khối', address: 'rows=track&cols=theory&sex=female', createdBy: ctx.viewer.id },
  ])
  expect(codeOf(() => dropCrosstab(testContext({ as: 'head', db: ctx.db }), { crosstabId: id }))).toBe('not_own')
  dropCrosstab(ctx, { crosstabId: id })
  expect(ctx.db.select().from(savedCrosstabs).all()).toEqual([])
  expect(codeOf(() => keepCrosstab(ctx, { ...input, figureId: 'nothing' }))).toBe('unknown')
})

test('whoever may not read figures keeps none', () => {
  expect(() => grant(testBase({ as: 'administrator' }), 'figures.keep')).toThrow()
})

test('who joined within a period is not divided by quarter: they joined between two days, on none of them', () => {
  const dividable = (id: string) => offeredFor(figureOf(id) ?? expect.fail(id)).includes('quarter')
  expect(['managed-cadres-joined', 'managed-cadres-left', 'movements'].map(dividable)).toEqual([false, false, true])
})

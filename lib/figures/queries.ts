import { type SQL, sql } from 'drizzle-orm'
import type { CivilDate } from '../civil-date'
import { type Base, type Context, Forbidden } from '../context'
import { inLots } from '../grouped'
import { rate } from '../numbers'
import { permissionsOf } from '../permissions'
import type { Target } from '../targets/queries'
import { CATALOGUE, figureOf } from './catalogue'
import { blockFigureId } from './party/catalogue'
import type { Figure } from './relation/queries'
import {
  asLookedAt,
  type FigureGroup,
  type FigureRow,
  type FigureScope,
  type FigureValue,
  isSilent,
  lastDayOf,
  periodOf,
  type Side,
} from './rules'
import { isWhole, oneQuestion, targetsAsked, widening } from './whole/queries'
import { titleOf, vocabularyWords, type Words } from './words/queries'

/** `byMonth` asks how a figure over a period falls on its months as well. */
export type FigureRequest = { readonly id: string; readonly scope: FigureScope; readonly byMonth?: boolean }

type Asked = Required<Omit<FigureRequest, 'id'>> & { readonly figure: Figure; readonly on: CivilDate }
type Sum = {
  n: number
  group: string | null
  month: string | null
  label: string | null
  weight: number
  part: number
  rows: number
}

/** What was read already, and how many figures one statement counts. */
type Known = { readonly targets?: readonly Target[]; readonly words?: Words; readonly lot?: number }

/** Many figures in one go, in the order asked: one statement counts them all, or `lot` of them. */
export function figureValues(
  ctx: Context<'figures.read'>,
  requests: readonly FigureRequest[],
  { targets: known, words, lot = requests.length }: Known = {},
): FigureValue[] {
  if (requests.length === 0) return []
  const widened = widening(ctx, requests)
  const asked = requests.map(({ id, scope, byMonth }) => ask(ctx, id, widened(scope), byMonth))
  const asking = oneQuestion(ctx)
  const counts = asked.map((one, n) => sumOf(asking, one, n))
  const sums = inLots(counts, lot).flatMap((some) => ctx.db.all<Sum>(sql.join(some, sql` union all `)))
  const named = words ?? vocabularyWords(ctx)
  const targets = new Map([...new Set(asked.map(({ on }) => on))].map((on) => [on, known ?? targetsAsked(asking, on)]))
  return asked.map((one, n) =>
    figureValue(
      one,
      sums.filter((sum) => sum.n === n),
      named,
      isWhole(ctx, one.scope) ? (targets.get(one.on) ?? []) : [],
    ),
  )
}

export function valuesById(
  ctx: Context<'figures.read'>,
  ids: readonly string[],
  scope: FigureScope,
  known?: readonly Target[],
): Map<string, FigureValue> {
  const requests = ids.map((id) => ({ id, scope }))
  return new Map(figureValues(ctx, requests, { targets: known }).map((value) => [value.id, value]))
}

export type FigureNumber = ReturnType<typeof figureNumbers>[number]

/** Nothing but the numbers, each also by the unit that its rows lie in: one question for a page that has words of its own. */
export function figureNumbers(ctx: Context<'figures.read'>, ids: readonly string[], scope: FigureScope) {
  const asked = ids.map((id) => ask(ctx, id, scope))
  const sums = ctx.db.all<{ n: number; unitId: string; weight: number }>(
    sql.join(
      asked.map(
        ({ figure }, n) => sql`select ${sql.raw(String(n))} as n, unit_id as "unitId", total(weight) as weight
          from ${figure.relation(ctx, scope)} group by unit_id`,
      ),
      sql` union all `,
    ),
  )
  return asked.map(({ figure: { id, definition } }, n) => {
    const own = sums.filter((sum) => sum.n === n)
    const value = own.reduce((total, { weight }) => total + weight, 0)
    return { id, definition, value, byUnit: new Map(own.map(({ unitId, weight }) => [unitId, weight])) }
  })
}

function ask(ctx: Base, id: string, scope: FigureScope, byMonth = false): Asked {
  const figure = figureOf(id)
  if (!figure) throw new Error(`No such figure: ${id}`)
  if (!permissionsOf(ctx.viewer.role).includes(figure.needs)) throw new Forbidden(figure.needs)
  return { figure, scope, on: lastDayOf(scope), byMonth }
}

const sumOf = (ctx: Base, { figure, scope, byMonth }: Asked, n: number): SQL =>
  sql`select ${sql.raw(String(n))} as n, "group", ${byMonth ? sql`substr("on", 1, 7)` : sql`null`} as month,
    max(group_label) as label, total(weight) as weight, total(part) as part, total("rows") as "rows"
    from ${figure.tally?.(ctx, scope) ?? figure.relation(ctx, scope)} group by "group", month`

const numberOf = ({ sides, isMeasure }: Figure, { weight, part, rows }: Pick<Sum, 'weight' | 'part' | 'rows'>) =>
  sides ? { sides, value: rate(part, weight), part, whole: weight } : { value: isMeasure && rows === 0 ? null : weight }

function figureValue(
  { figure, scope, on, byMonth }: Asked,
  sums: readonly Sum[],
  words: Words,
  inForce: readonly Target[],
): FigureValue {
  const add = (of: (sum: Sum) => number) => sums.reduce((total, sum) => total + of(sum), 0)
  const [weight, part, rows] = [add((sum) => sum.weight), add((sum) => sum.part), add((sum) => sum.rows)]
  const target = inForce.find(({ figureId, direction }) => figureId === figure.id && direction === 'at-least')
  const groups = groupsOf(figure, sums)
  const { id, definition, unit, rowKind, time } = figure
  return {
    id,
    title: titleOf(figure, words, scope),
    definition,
    unit,
    rowKind,
    time,
    ...numberOf(figure, { weight, part, rows }),
    ...(isSilent(figure.silentGroup, groups) && { value: null }),
    ...(target && {
      target: { threshold: target.threshold, document: target.document.number, dueOn: target.dueOn },
    }),
    ...(time === 'on' ? { on } : (figure.period ?? periodOf)(scope, words.terms)),
    rows,
    groups,
    groupName: figure.groupName ?? 'Nhóm',
    ...(byMonth && {
      months: sums.map(({ month, group, weight }) => ({ month: month ?? '', group: group ?? '', value: weight })),
    }),
  }
}

/** In the order of the figure's own words, the rest by size. */
function groupsOf(figure: Figure, sums: readonly Sum[]): FigureGroup[] {
  const order = Object.keys(figure.groups ?? {})
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const groups = new Map<string, FigureGroup>()
  for (const { group: key, label, weight, part, rows } of sums) {
    if (key === null) continue
    const group = groups.get(key) ?? { key, label: figure.groups?.[key] ?? label ?? key, value: 0, part: 0, rows: 0 }
    groups.set(key, { ...group, value: group.value + weight, part: group.part + part, rows: group.rows + rows })
  }
  return [...groups.values()].sort(
    (a, b) => place(a.key) - place(b.key) || b.value - a.value || a.label.localeCompare(b.label, 'vi'),
  )
}

export type RowsAsked = { side?: Side; group?: string; limit?: number; offset?: number }

export const SIDE: Record<'part' | 'rest', SQL> = { part: sql`part > 0`, rest: sql`part < weight` }

/** The list behind a figure: the rows whose weights add up to its value. */
export function figureRows(ctx: Context<'figures.read'>, id: string, scope: FigureScope, asked: RowsAsked = {}) {
  const { figure, scope: widened, on } = ask(ctx, id, widening(ctx, [{ scope }])(scope))
  const conditions = [
    sql`true`,
    ...(figure.sides && asked.side && asked.side !== 'whole' ? [SIDE[asked.side]] : []),
    ...(asked.group === undefined ? [] : [sql`"group" = ${asked.group}`]),
  ]
  const from = sql`from ${figure.relation(oneQuestion(ctx), widened)} where ${sql.join(conditions, sql` and `)}`
  const rows = ctx.db.all<FigureRow>(sql`select key, label, note, weight, part, href, unit_id as "unitId", "group",
    group_label as "groupLabel", "on" ${from} order by rank, label, key
    limit ${asked.limit ?? -1} offset ${asked.offset ?? 0}`)
  const sums = ctx.db.get<{ total: number; weight: number; part: number }>(
    sql`select count(*) as total, total(weight) as weight, total(part) as part ${from}`,
  )
  const named = rows.map((row) => ({
    ...row,
    groupLabel: figure.groups?.[row.group ?? ''] ?? row.groupLabel,
    href: figure.time === 'on' ? asLookedAt(row.href, on, ctx.today) : row.href,
  }))
  return { rows: named, ...sums }
}

const described = ({ relation: _, tally: __, period: ___, ...listed }: Figure) => listed
export type ListedFigure = ReturnType<typeof described>

/** What the viewer may ask for, with titles in the words of this register. */
export function listFigures(ctx: Context<'figures.read'>, words = vocabularyWords(ctx)): ListedFigure[] {
  const blocks = words.blocks.map(blockFigureId)
  const held = permissionsOf(ctx.viewer.role)
  return CATALOGUE.flatMap((figure) =>
    figure.id === 'party-cells' ? [figure, ...blocks.flatMap((id) => figureOf(id) ?? [])] : [figure],
  )
    .filter(({ needs, isOfWhole }) => held.includes(needs) && !(isOfWhole && ctx.viewer.roots))
    .map((figure) => ({ ...described(figure), title: titleOf(figure, words) }))
}

import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { savedCrosstabs } from '@/db/schema/figures'
import { managingLevels } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { qualificationLevels } from '@/db/schema/qualifications'
import { users } from '@/db/schema/users'
import type { Context } from '../../context'
import { PAGE_SIZE } from '../../list-state'
import { SEX_NAMES } from '../../people/labels'
import { visiblePerson } from '../../people/scope/queries'
import { TRACK_NAMES } from '../../register/labels'
import { findFigure } from '../access/queries'
import { AGE_BANDS } from '../labels'
import { figureValues, listFigures, SIDE } from '../queries'
import type { Figure } from '../relation/queries'
import { asLookedAt, type FigureRow, lastDayOf } from '../rules'
import { widening } from '../whole/queries'
import { type Attribute, attributesOf, offeredFor } from './attributes/queries'
import type { CrosstabQuery } from './input'
import { ATTRIBUTES, type AttributeId, UNKNOWN } from './labels'
import { type Crossing, matrixOf, PART, quarterName } from './rules'

type Reading = Context<'figures.read'>
type Names = Readonly<Record<string, string>> | undefined

/** The rows of a value: its key alone, or the key in the middle of place, key and label. */
function isValue({ value }: Attribute, key: string): SQL {
  if (key === UNKNOWN.key) return sql`${value} is null`
  return sql`(${value} = ${key} or instr(${value}, ${PART + key + PART}) > 0)`
}

/** A person of the list whom the viewer may not see is counted, and nothing more is said of them. */
export function listOf(
  ctx: Reading,
  figure: Figure,
  query: Pick<CrosstabQuery, 'scope' | 'side' | 'conditions'>,
  attributes: Record<AttributeId, Attribute>,
): SQL {
  const scope = widening(ctx, [query])(query.scope)
  const conditions = [
    ...(figure.sides && query.side !== 'whole' ? [SIDE[query.side]] : []),
    ...query.conditions.map(({ attribute, key }) => isValue(attributes[attribute], key)),
  ]
  return sql`from ${figure.relation({ ...ctx }, scope)} r left join ${people}
    on ${and(sql`${people.id} = r.person_id`, visiblePerson(ctx, people.id))} where ${and(sql`true`, ...conditions)}`
}

function openCell(ctx: Reading, list: SQL, query: CrosstabQuery, attributes: Record<AttributeId, Attribute>) {
  if (!query.cell) return null
  const { row, column } = query.cell
  const inCell = and(
    sql`true`,
    row === null ? undefined : isValue(attributes[query.rows], row),
    column === null ? undefined : isValue(attributes[query.columns], column),
  )
  const rows = ctx.db.all<Pick<FigureRow, 'key' | 'label' | 'note' | 'weight' | 'href'> & { total: number }>(
    sql`select r.key, r.label, r.note, r.weight, r.href, count(*) over () as total ${list} and ${inCell}
      order by r.rank, r.label, r.key limit ${PAGE_SIZE} offset ${(query.page - 1) * PAGE_SIZE}`,
  )
  const on = lastDayOf(query.scope)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((one) => ({ ...one, href: asLookedAt(one.href, on, ctx.today) })),
  }
}

/** What stands for a value on the screen: quarters have no name in the register. */
export const namesFor = (id: AttributeId, { names }: Attribute, values: readonly (string | null)[]): Names =>
  id === 'quarter'
    ? Object.fromEntries([...new Set(values.map((value) => value ?? ''))].sort().map((key) => [key, quarterName(key)]))
    : names

/** Any list of the register divided by two attributes at once; every cell opens to its names. Nothing where the viewer may not ask. */
export function crosstabOf(ctx: Reading, figureId: string, query: CrosstabQuery) {
  const figure = findFigure(ctx, figureId)
  if (!figure) return undefined
  const offered = offeredFor(figure)
  const pick = (wanted: AttributeId, at: number) => (offered.includes(wanted) ? wanted : (offered[at] ?? 'unit'))
  const asked = { ...query, rows: pick(query.rows, 0), columns: pick(query.columns, 1) }
  const attributes = attributesOf(ctx, figure, lastDayOf(query.scope))
  const [rows, columns] = [attributes[asked.rows], attributes[asked.columns]]
  const list = listOf(ctx, figure, asked, attributes)
  const crossings = ctx.db.all<Crossing>(
    sql`select ${rows.value} as "row", ${columns.value} as "column", total(r.weight) as weight ${list} group by 1, 2`,
  )
  const [value] = figureValues(ctx, [{ id: figureId, scope: query.scope }])
  if (!value) return undefined
  const matrix = matrixOf(crossings, {
    rows: namesFor(
      asked.rows,
      rows,
      crossings.map(({ row }) => row),
    ),
    columns: namesFor(
      asked.columns,
      columns,
      crossings.map(({ column }) => column),
    ),
  })
  return { figure: value, query: asked, offered, matrix, cell: openCell(ctx, list, asked, attributes) }
}

export type Crosstab = NonNullable<ReturnType<typeof crosstabOf>>

/** The lists that may be divided, in the words of this register. */
export const listDividable = (ctx: Reading) => listFigures(ctx).map(({ id, title }) => ({ value: id, label: title }))

export type ConditionOptions = Readonly<Partial<Record<AttributeId, readonly { value: string; label: string }[]>>>

/** What each condition may be set to: what the product calls it, or the vocabulary of this register. */
export function conditionOptions(ctx: Reading): ConditionOptions {
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  const { unknown: _, ...ages } = AGE_BANDS
  const words = ctx.db.all<{ of: string; value: string; label: string }>(sql`
    select ${qualificationLevels.kind} as "of", ${qualificationLevels.code} as value, ${qualificationLevels.name} as label,
      -${qualificationLevels.rank} as place from ${qualificationLevels}
    union all select 'level', ${managingLevels.code}, ${managingLevels.name}, ${managingLevels.rank} from ${managingLevels}
    order by place`)
  const listed = (of: string) => words.filter((word) => word.of === of).map(({ value, label }) => ({ value, label }))
  return {
    sex: named(SEX_NAMES),
    age: named(ages),
    degree: listed('education'),
    theory: listed('political-theory'),
    track: named(TRACK_NAMES),
    level: listed('level'),
  }
}

/** «Giới tính: Nữ» for each condition that is set. */
export const spellConditions = ({ conditions }: CrosstabQuery, options: ConditionOptions): string[] =>
  conditions.map(({ attribute, key }) => {
    const label = options[attribute]?.find(({ value }) => value === key)?.label ?? key
    return `${ATTRIBUTES[attribute]}: ${label}`
  })

/** Questions that somebody kept; what they count follows from who asks. */
export const listSaved = (ctx: Reading) =>
  ctx.db
    .select({
      id: savedCrosstabs.id,
      name: savedCrosstabs.name,
      figureId: savedCrosstabs.figureId,
      address: savedCrosstabs.address,
      createdBy: savedCrosstabs.createdBy,
      author: users.displayName,
    })
    .from(savedCrosstabs)
    .leftJoin(users, eq(users.id, savedCrosstabs.createdBy))
    .orderBy(desc(savedCrosstabs.createdAt))
    .all()
export type SavedCrosstab = ReturnType<typeof listSaved>[number]

import { and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { posts, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inFamilyOf, inScope } from '../../organisation/scope/queries'
import type { Permission } from '../../permissions'
import type { Subject } from '../labels'
import { type FigureScope, lastDayOf, type RowKind } from '../rules'

/** A figure is a select with the columns of `row`: its value is the sum of the weights, its list the rows. */
export type Relation = SQLWrapper

type Expression = SQL | SQLiteColumn

type Row = {
  /** One row is counted once: what makes it the same. */
  key: Expression
  label: Expression
  note?: Expression
  weight?: Expression
  /** Of a rate: how much of the weight counts in the part. */
  part?: Expression
  /** Whom the row is about, where it names one. */
  personId?: Expression
  /** The unit that the row lies in. */
  unitId?: Expression
  /** Its page. */
  href?: Expression
  group?: Expression
  groupLabel?: Expression
  on?: Expression
  /** Where it stands in the list. */
  rank?: Expression
  /** How many rows of the list it stands for: in a tally more than one. */
  rows?: Expression
}

/** A row of a tally: so many rows of the list in one, without a name. */
export const many = (group: Expression, on?: Expression) =>
  row({ key: group, label: sql`''`, group, weight: sql`count(*)`, rows: sql`count(*)`, ...(on && { on }) })

const NOTHING = sql`null`
const ONE = sql`1`

export const row = (columns: Row) => ({
  key: sql<string>`${columns.key}`.as('key'),
  label: sql<string>`${columns.label}`.as('label'),
  note: sql<string | null>`${columns.note ?? NOTHING}`.as('note'),
  weight: sql<number>`${columns.weight ?? ONE}`.as('weight'),
  part: sql<number>`${columns.part ?? sql`0`}`.as('part'),
  personId: sql<string | null>`${columns.personId ?? NOTHING}`.as('person_id'),
  unitId: sql<string | null>`${columns.unitId ?? NOTHING}`.as('unit_id'),
  href: sql<string | null>`${columns.href ?? NOTHING}`.as('href'),
  group: sql<string | null>`${columns.group ?? NOTHING}`.as('group'),
  groupLabel: sql<string | null>`${columns.groupLabel ?? NOTHING}`.as('group_label'),
  on: sql<string | null>`${columns.on ?? NOTHING}`.as('on'),
  rank: sql<string | number | null>`${columns.rank ?? NOTHING}`.as('rank'),
  rows: sql<number>`${columns.rows ?? ONE}`.as('rows'),
})

export const personPage = sql`'/people/' || ${people.id}`
export const unitPage = sql`'/organisation/units/' || ${unitVersions.unitId}`
export const postPage = sql`'/organisation/posts/' || ${posts.id}`

/** What tells namesakes apart: birth year and post. A former holder whom the viewer may not see shows by name alone. */
export const yearAndPost = (visible?: SQL): SQL =>
  sql`concat_ws(' · ', ${visible ? sql`iif(${visible}, ${year}, null)` : year}, ${posts.fullTitle})`

const year = sql`substr(${people.birthDate}, 1, 4)`

/** Narrows rows that lie in a unit: to what the viewer may see, and to the unit asked for, as the tree stood on the last day. */
export function inUnits(ctx: Base, scope: FigureScope, unitId: SQLWrapper): SQL | undefined {
  const on = lastDayOf(scope)
  return and(inScope(ctx, unitId, on), inUnitAsked(scope, unitId))
}

/** Narrows to the unit asked for alone: for rows whose visibility follows something else. */
export const inUnitAsked = (scope: FigureScope, unitId: SQLWrapper): SQL | undefined =>
  scope.unitId === undefined ? undefined : inFamilyOf(scope.unitId, unitId, lastDayOf(scope))

/** One entry of the registry. */
export type Figure = {
  readonly id: string
  /** In braces what the vocabulary of this register calls it: {own}, {executive}, {secretary}, {chair}, {block}; {span} is the year or the period counted. */
  readonly title: string
  readonly definition: string
  readonly rowKind: RowKind
  readonly unit:
    | 'người'
    | 'lượt'
    | 'lớp'
    | 'cuộc'
    | 'tổ chức'
    | 'đơn vị'
    | 'đảng viên'
    | 'chức danh'
    | 'vị trí'
    | 'khâu'
    | 'nhiệm vụ'
    | 'chỉ tiêu'
    | 'hạng'
    | 'loại'
    | 'ha'
    | '%'
  readonly time: 'on' | 'over'
  readonly needs: Permission
  readonly subject: Subject
  /** Of a rate: the words for the part and for the whole. */
  readonly sides?: { readonly part: string; readonly whole: string }
  /** Of a rate over a period: the figure whose rows its part comes from; where that has none, nobody could be in the part. */
  readonly drawnFrom?: string
  /** The figure that its rows hang on: where that has any, nought of this is a count and no lack of data. */
  readonly hangsOn?: string
  readonly groups?: Readonly<Record<string, string>>
  /** The group of rows that nobody has said anything of; where all lie in it there are no data, and no nought. */
  readonly silentGroup?: string
  /** What its groups are: «Độ tuổi», «Loại lớp». */
  readonly groupName?: string
  /** Where the period counted is not the one asked for. */
  readonly period?: (scope: FigureScope, terms: readonly CivilDate[]) => { from: CivilDate; until: CivilDate }
  readonly block?: string
  /** Stated by hand or by a paper: without a row there are no data, and no nought. */
  readonly isStated?: boolean
  /** One measure, no count: without the paper that states it there is no value, and no nought. */
  readonly isMeasure?: boolean
  /** Its rows are judged one by one outside the statement: many days of it take long. */
  readonly isJudged?: boolean
  /** The difference of two days: none of its rows has a day of its own within the period. */
  readonly isDifference?: boolean
  /** Told to everybody, also where the rows are of no unit of theirs. */
  readonly isPublic?: boolean
  /** Known to few: no report states it, no target is measured by it, nobody keeps a question about it. */
  readonly isConfidential?: boolean
  /** Told of the whole register alone. */
  readonly isOfWhole?: boolean
  readonly relation: (ctx: Base, scope: FigureScope) => Relation
  /** The same sums in fewer rows; nothing where only the list can tell. */
  readonly tally?: (ctx: Base, scope: FigureScope) => Relation | null
}

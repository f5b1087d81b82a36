import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { rate } from '../../numbers'
import type { Standing } from '../../targets/labels'
import type { Target } from '../../targets/queries'
import { type Measured, measuredValue, standingOf, standsUp, statedValue, thresholdOf } from '../../targets/rules'
import { type Figure, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'
import { isWhole, onceADay, targetsAsked } from '../whole/queries'

/** Figures by their id, but not those made of targets: no target is measured by how many targets are reached. */
export type Lookup = (id: string) => Figure | undefined

type Judged = { readonly target: Target; readonly measured: Measured; readonly standing: Standing }
type Sum = { id: string; weight: number; part: number; rows: number }

/** Every target, measured once for all figures of one question. */
export const judging = (lookup: Lookup) => onceADay((ctx, on) => judge(ctx, lookup, on))

type Judging = ReturnType<typeof judging>

function judge(ctx: Base, lookup: Lookup, on: CivilDate): Judged[] {
  const targets = targetsAsked(ctx, on)
  const figures = [...new Set(targets.map(({ figureId }) => figureId))].flatMap((id) => lookup(id) ?? [])
  const sums = new Map(sumsOf(ctx, figures, on).map((sum) => [sum.id, sum]))
  return targets.map((target) => {
    const figure = lookup(target.figureId)
    const measured = figure ? figureMeasured(target, figure, sums.get(figure.id)) : statedValue(target)
    return { target, measured, standing: standingOf(measured, target.dueOn, on).standing }
  })
}

const sumsOf = (ctx: Base, figures: readonly Figure[], on: CivilDate): Sum[] =>
  figures.length === 0
    ? []
    : ctx.db.all<Sum>(
        sql.join(
          figures.map(
            (figure) => sql`select ${figure.id} as id, total(weight) as weight, total(part) as part, count(*) as "rows"
              from ${figure.tally?.(ctx, { on }) ?? figure.relation(ctx, { on })}`,
          ),
          sql` union all `,
        ),
      )

function figureMeasured(target: Target, { sides, unit, isMeasure }: Figure, sum: Sum | undefined): Measured {
  const { weight = 0, part = 0, rows = 0 } = sum ?? {}
  const asked = { threshold: target.threshold, direction: target.direction, unit }
  if (sides) return { ...asked, value: rate(part, weight), part, whole: weight }
  return { ...asked, value: isMeasure && rows === 0 ? null : weight }
}

const noteOf = ({ target, measured }: Judged) =>
  [
    `${measuredValue(measured, true)}, phải đạt ${thresholdOf(measured, true)}`,
    target.isAdjusted ? `điều chỉnh theo ${target.basis}` : null,
  ]
    .filter(Boolean)
    .join(' · ')

type Pick = (one: Judged) => { readonly weight: number; readonly on?: CivilDate | null } | null

const NO_ROW = sql`(null, null, null, null, null, null, null)`

/** Targets that are picked, with the weight they have. They are set for the whole register: a part of it has none. */
const targetRows =
  (judgedOn: Judging, pick: Pick) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const all = isWhole(ctx, scope) ? judgedOn(ctx, lastDayOf(scope)) : []
    const rows = all.flatMap((one) => {
      const { weight, on = null } = pick(one) ?? {}
      if (weight === undefined) return []
      const { id, title, rank } = one.target
      return [sql`(${id}, ${title}, ${noteOf(one)}, ${weight}, ${one.standing}, ${on}, ${rank})`]
    })
    return ctx.db
      .select(
        row({
          key: sql`column1`,
          label: sql`column2`,
          note: sql`column3`,
          weight: sql`column4`,
          href: sql`'/targets/' || column1`,
          group: sql`column5`,
          on: sql`column6`,
          rank: sql`column7`,
        }),
      )
      .from(sql`(values ${rows.length > 0 ? sql.join(rows, sql`, `) : NO_ROW})`)
      .where(sql`column1 is not null`)
  }

const counted = (which: (one: Judged) => boolean): Pick => {
  return (one) => (one.target.isOfCongress && which(one) ? { weight: 1, on: one.target.stated?.on ?? null } : null)
}

export const congressTargets = (judgedOn: Judging) =>
  targetRows(
    judgedOn,
    counted(() => true),
  )

export const reachedTargets = (judgedOn: Judging) =>
  targetRows(
    judgedOn,
    counted(({ standing }) => standsUp(standing)),
  )

export const adjustedTargets = (judgedOn: Judging) =>
  targetRows(
    judgedOn,
    counted(({ target }) => target.isAdjusted),
  )

/** What was last stated of the targets that give this figure. */
export const statedFigure = (judgedOn: Judging, id: NonNullable<Target['states']>) =>
  targetRows(judgedOn, ({ target: { states, stated } }) =>
    states === id && stated ? { weight: stated.value, on: stated.on } : null,
  )

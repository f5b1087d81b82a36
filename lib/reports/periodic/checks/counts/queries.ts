import type { CivilDate } from '../../../../civil-date'
import type { Context } from '../../../../context'
import { figureRows } from '../../../../figures/queries'
import { type FigureScope, lastDayOf } from '../../../../figures/rules'

/** Organisations whose members were last counted before a day: how many, the latest such day, their page where it is one. */
export type CountedBefore = {
  readonly organisations: number
  readonly latestOn: CivilDate | null
  readonly href: string | null
}

export function findCountedBefore(ctx: Context<'figures.read'>, scope: FigureScope): CountedBefore {
  const early = figureRows(ctx, 'party-members', scope).rows.filter(({ on }) => on !== null && on < lastDayOf(scope))
  const latestOn = early.reduce<CivilDate | null>((latest, { on }) => (latest && on && latest > on ? latest : on), null)
  return { organisations: early.length, latestOn, href: early.length === 1 ? (early[0]?.href ?? null) : null }
}

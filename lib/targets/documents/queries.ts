import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listRulebook } from '../../movements/rulebook/queries'
import { listStandards } from '../../qualifications/standards/queries'
import { listTargets } from '../queries'

type Read = Context<'targets.read' | 'movements.read' | 'qualifications.read'>

export type Hanging = ReturnType<typeof listHanging>

/** What rests on a governing document: targets by their reference, rules and standards by the number that they name. */
export function listHanging(ctx: Read, { id, number }: { id: string; number: string }, on: CivilDate = ctx.today) {
  const names = (row: { basis: string } | null) => number !== '' && row !== null && row.basis.includes(number)
  return {
    targets: listTargets(ctx, on).filter(({ document }) => document.id === id),
    rules: listRulebook(ctx, on).flatMap(({ code, current, history }) => {
      const row = names(current) ? current : history.find(names)
      return row ? [{ code, title: row.title, from: row.from, until: row.until }] : []
    }),
    standards: listStandards(ctx, on).pages.flatMap(({ code, name, current, history }) => {
      const row = names(current) ? current : history.find(names)
      return row ? [{ code, name, from: row.from, until: row.until }] : []
    }),
  }
}

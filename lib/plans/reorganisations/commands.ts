import { eq } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { addDays, type CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { nextNumber } from '../../documents/queries'
import { valuesById } from '../../figures/queries'
import { type FigureValue, formatFigure } from '../../figures/rules'
import { prepare } from '../../movements/reorganisations/commit/commands'
import { type Numbers, numbersOn } from '../../movements/reorganisations/commit/queries'
import type { Placing } from '../../movements/reorganisations/queries'
import { forgetClashes, settle } from '../../movements/settle/commands'
import { clashSentence, listClashes } from '../../movements/settle/queries'
import { formatFraction } from '../../numbers'
import type { Plan } from '../../organisation/reorganisations/queries'
import { Problem } from '../../problem'
import { unmade } from '../preview/commands'
import type { Compared } from './rules'

type Looking = Placing & Context<'documents.read' | 'figures.read'>

const FIGURES = [
  'communes',
  'party-organisations',
  'party-members',
  'managed-cadres',
  'non-local-secretaries',
  'non-local-chairs',
  'non-local-heads',
] as const

const said = (value: FigureValue | undefined) =>
  value === undefined
    ? '–'
    : value.whole === undefined
      ? formatFigure(value)
      : `${formatFraction(value.part ?? 0, value.whole)} (${formatFigure(value)})`

type Side = { numbers: Numbers; figures: Map<string, FigureValue> }

const sideOn = (ctx: Looking, on: CivilDate): Side => ({
  numbers: numbersOn(ctx, on),
  figures: valuesById(ctx, FIGURES, { on }),
})

function comparing(before: Side, after: Side): Pick<Compared, 'numbers' | 'figures'> {
  return {
    numbers: { before: before.numbers, after: after.numbers },
    figures: FIGURES.map((id) => ({
      id,
      title: after.figures.get(id)?.title ?? id,
      was: said(before.figures.get(id)),
      will: said(after.figures.get(id)),
    })),
  }
}

/** The register before and after a session: one that is planned is put in force in a transaction that never commits. */
export function compareReorganisation(ctx: Looking, plan: Plan): Compared {
  const [eve, { on, committedAt, issuingBodyId, kind }] = [addDays(plan.on, -1), plan]
  const before = sideOn(ctx, eve)
  if (committedAt) return { ...comparing(before, sideOn(ctx, on)), clashes: [] }
  try {
    return unmade(ctx, (tx) => {
      const number = nextNumber(tx, { issuingBodyId, kind, on: tx.today })
      const { decisionId, personIds } = prepare(tx, plan, { number, signedOn: tx.today })
      tx.db.update(decisions).set({ registeredAt: tx.now }).where(eq(decisions.id, decisionId)).run()
      settle(tx, personIds)
      const clashes = listClashes(tx).map(clashSentence)
      forgetClashes(tx)
      return { ...comparing(before, sideOn(tx, on)), clashes }
    })
  } catch (error) {
    if (error instanceof Problem) return { ...comparing(before, before), clashes: [error.message] }
    throw error
  }
}

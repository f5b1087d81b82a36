import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { decisionSteps, procedures } from '@/db/schema/movements'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { visibleDecision } from '../decisions/queries'

export type Procedure = typeof procedures.$inferSelect
export type DecisionStep = typeof decisionSteps.$inferSelect

/** Every procedure that the office keeps, those in force first. */
export const listProcedures = (ctx: Context<'movements.read'>): Procedure[] =>
  ctx.db.select().from(procedures).orderBy(desc(procedures.from), asc(procedures.name)).all()

export const findProcedure = (ctx: Context<'movements.read'>, procedureId: string) =>
  ctx.db.select().from(procedures).where(eq(procedures.id, procedureId)).get()

export const proceduresOn = (ctx: Context<'movements.read'>, on: CivilDate): Procedure[] =>
  ctx.db.select().from(procedures).where(effectiveOn(procedures, on)).orderBy(asc(procedures.name)).all()

/** The steps of a decision's procedure with what was recorded of each; none for who may not see the decision. */
export const listSteps = (ctx: Context<'movements.read'>, decisionId: string): DecisionStep[] =>
  ctx.db
    .select(getTableColumns(decisionSteps))
    .from(decisionSteps)
    .innerJoin(decisions, eq(decisions.id, decisionSteps.decisionId))
    .where(and(eq(decisions.id, decisionId), visibleDecision(ctx)))
    .orderBy(asc(decisionSteps.ordinal))
    .all()

export const findStep = (ctx: Context<'movements.read'>, stepId: string) =>
  ctx.db.select().from(decisionSteps).where(eq(decisionSteps.id, stepId)).get()

import { asc, desc, eq } from 'drizzle-orm'
import { rules } from '@/db/schema/movements'
import { postKinds } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { readTables } from '../../tables'
import { RULE_CODES, type RuleCode } from '../checks/labels'

type Reading = Context<'movements.read'>

export type RuleRow = typeof rules.$inferSelect & { readonly scope: readonly string[] | null }
export type RulePage = {
  readonly code: RuleCode
  /** In force on the day looked at. */
  readonly current: RuleRow | null
  /** Every time it had and will have, the latest first. */
  readonly history: readonly RuleRow[]
}

/** All that the product checks, in the order of the rule book: what is in force on a day and what was and will be. */
export function listRulebook(ctx: Reading, on: CivilDate = ctx.today): RulePage[] {
  const { all, kinds } = readTables(ctx.db, { all: { of: rules, orderBy: rules.from }, kinds: { of: postKinds } })
  const nameOf = new Map(kinds.map(({ code, name }) => [code, name]))
  const rows = all
    .map((row) => ({ ...row, scope: row.postKinds?.map((kind) => nameOf.get(kind) ?? kind) ?? null }))
    .reverse()
  return RULE_CODES.map((code) => {
    const history = rows.filter((row) => row.code === code)
    return { code, history, current: history.find((row) => covers(row, on)) ?? null }
  })
}

export const findRulePage = (ctx: Reading, code: string, on: CivilDate = ctx.today) =>
  listRulebook(ctx, on).find((page) => page.code === code)

/** The versions of one rule, the earliest first. */
export const listVersions = (ctx: Reading, code: string) =>
  ctx.db.select().from(rules).where(eq(rules.code, code)).orderBy(asc(rules.from)).all()

export const findRule = (ctx: Reading, ruleId: string) => ctx.db.select().from(rules).where(eq(rules.id, ruleId)).get()

export type KindOption = ReturnType<typeof listKinds>[number]

export const listKinds = (ctx: Reading) =>
  ctx.db
    .select({ value: postKinds.code, label: postKinds.name })
    .from(postKinds)
    .orderBy(asc(postKinds.rank), desc(postKinds.name))
    .all()

/** Rules by their present names, for a list to choose from. */
export const ruleNames = (pages: readonly RulePage[]) =>
  pages.map(({ code, current, history }) => ({ value: code, label: current?.title ?? history[0]?.title ?? code }))

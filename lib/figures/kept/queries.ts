import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditEntries } from '@/db/schema/audit'
import type { Base, Context } from '../../context'
import { type FigureRequest, figureValues } from '../queries'
import type { FigureValue } from '../rules'

type Kept = { readonly version: string; readonly value: unknown }

/** Answers of one connection; a transaction has a connection object of its own and so never sees or leaves any. */
const store = new WeakMap<Db, Map<string, Kept>>()
const MOST = 400

/** Raised by every write of this product (the head of the audit chain) and by whoever else writes to the file. */
const dataVersion = ({ db }: Base): string =>
  db.get<{ version: string }>(sql`select coalesce((select ${auditEntries.hash} from ${auditEntries}
    order by ${auditEntries.id} desc limit 1), '') || ' ' || data_version as version from pragma_data_version`).version

/**
 * The same answer again as long as nothing was written: kept by what is asked, for whom, of which day and of which data.
 * `compute` must depend on nothing else.
 */
export function kept<T>(ctx: Base, asked: unknown, compute: () => T): T {
  const version = dataVersion(ctx)
  const { role, roots } = ctx.viewer
  const key = JSON.stringify([asked, role, roots && [...roots].sort(), ctx.today])
  const answers = store.get(ctx.db) ?? new Map<string, Kept>()
  store.set(ctx.db, answers)
  const known = answers.get(key)
  answers.delete(key)
  const current = known?.version === version ? known : { version, value: compute() }
  answers.set(key, current)
  const [oldest] = answers.keys()
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
  return current.value as T
}

export const keptValues = (ctx: Context<'figures.read'>, requests: readonly FigureRequest[]): FigureValue[] =>
  kept(ctx, ['values', requests], () => figureValues(ctx, requests))

import { notInArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditEntries } from '@/db/schema/audit'
import type { Base } from '../../context'

type Kept = { readonly version: string; readonly value: unknown }

/** Answers of one connection; a transaction has a connection object of its own and so never sees or leaves any. */
const store = new WeakMap<Db, Map<string, Kept>>()
const MOST = 400

/** What is written to the log without changing a fact: accounts, reports, lists taken out, decisions not yet in force. */
const BESIDE = ['users.', 'reports.', 'sessions.']
const NO_FACT = [
  'people.export',
  'training.export',
  'documents.attach',
  'movements.prepare',
  'movements.submit',
  'movements.return',
  'movements.discard',
]

/** Raised by every write of a fact (the audit chain tells) and by whoever else writes to the file. */
const dataVersion = ({ db }: Base): string =>
  db.get<{ version: string }>(sql`select coalesce((select ${auditEntries.hash} from ${auditEntries}
    where ${notInArray(auditEntries.action, NO_FACT)}
      and ${notInArray(sql`substr(${auditEntries.action}, 1, instr(${auditEntries.action}, '.'))`, BESIDE)}
    order by ${auditEntries.id} desc limit 1), '') || ' ' || data_version as version from pragma_data_version`).version

/**
 * The same answer again as long as no fact was written: kept by what is asked, for whom, of which day and of which data.
 * `compute` must depend on nothing else. A promise is kept too: who asks meanwhile waits for the same; a failed one is not.
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
  if (current !== known && current.value instanceof Promise) current.value.catch(() => answers.delete(key))
  const [oldest] = answers.keys()
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
  return current.value as T
}

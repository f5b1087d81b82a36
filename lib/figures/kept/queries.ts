import { notInArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditEntries } from '@/db/schema/audit'
import { people } from '@/db/schema/people'
import type { Base } from '../../context'

type Kept = { readonly version: string; readonly value: unknown }

/** Answers of one connection; a transaction has a connection object of its own and so never sees or leaves any. */
const store = new WeakMap<Db, Map<string, Kept>>()
const MOST = 400

/** What is written to the log without changing a fact: accounts, reports, lists taken out, plans, decisions not yet in force. */
const BESIDE = ['users.', 'reports.', 'sessions.', 'plans.']
const NO_FACT = [
  'people.look',
  'people.export',
  'training.export',
  'documents.attach',
  'movements.prepare',
  'movements.submit',
  'movements.return',
  'movements.discard',
]

const everKnown = sql`select coalesce(max(${people.row}), 0) as people from ${people}`

/** How many people the register has ever known. */
export const countPeople = ({ db }: Base) => db.get<{ people: number }>(everKnown).people

/** `version` is raised by every write of a fact (the audit chain tells) and by whoever else writes to the file. */
const dataState = ({ db }: Base) =>
  db.get<{ version: string; people: number }>(sql`select (${everKnown}) as people, coalesce((
    select ${auditEntries.hash} from ${auditEntries}
    where ${notInArray(auditEntries.action, NO_FACT)}
      and ${notInArray(sql`substr(${auditEntries.action}, 1, instr(${auditEntries.action}, '.'))`, BESIDE)}
    order by ${auditEntries.id} desc limit 1), '') || ' ' || data_version as version from pragma_data_version`)

/**
 * The same answer again as long as no fact was written: kept by what is asked, for whom, of which day and of which data.
 * `compute` is told how many people the register has ever known, and must depend on nothing else. A promise is kept too:
 * who asks meanwhile waits for the same; a failed one is not.
 */
export function kept<T>(ctx: Base, asked: unknown, compute: (people: number) => T): T {
  const { version, people: size } = dataState(ctx)
  const { role, roots } = ctx.viewer
  const key = JSON.stringify([asked, role, roots && [...roots].sort(), ctx.today])
  const answers = store.get(ctx.db) ?? new Map<string, Kept>()
  store.set(ctx.db, answers)
  const known = answers.get(key)
  answers.delete(key)
  const current = known?.version === version ? known : { version, value: compute(size) }
  answers.set(key, current)
  if (current !== known && current.value instanceof Promise) current.value.catch(() => answers.delete(key))
  const [oldest] = answers.keys()
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
  return current.value as T
}

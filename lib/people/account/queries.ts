import { and, asc, eq, isNull } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import type { Context } from '../../context'
import { visiblePerson } from '../scope/queries'

type Linking = Context<'people.link' | 'people.read'>

const COLUMNS = { id: users.id, name: users.name, displayName: users.displayName, title: users.title }

/** The account that somebody signs in with. */
export const findAccountOf = (ctx: Linking, personId: string) =>
  ctx.db
    .select(COLUMNS)
    .from(people)
    .innerJoin(users, eq(users.id, people.userId))
    .where(and(eq(people.id, personId), visiblePerson(ctx, people.id)))
    .get()

/** Accounts that are nobody's yet. */
export const listFreeAccounts = (ctx: Linking) =>
  ctx.db
    .select(COLUMNS)
    .from(users)
    .leftJoin(people, eq(people.userId, users.id))
    .where(isNull(people.id))
    .orderBy(asc(users.name))
    .all()

/** What the head sees of it on a file: the account it has, else those to choose from. */
export function accountCard(ctx: Linking, personId: string) {
  const account = findAccountOf(ctx, personId) ?? null
  return { account, isOwn: account?.id === ctx.viewer.id, free: account ? [] : listFreeAccounts(ctx) }
}

export type AccountCard = ReturnType<typeof accountCard>

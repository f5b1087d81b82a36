import { and, asc } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { yearOf } from '../../partial-date'
import { visiblePerson } from '../../people/scope/queries'
import { searchPeople } from '../../people/search/queries'
import { lastUnit, listHeldPosts } from '../queries'
import { byPerson, firstPost } from '../rules'

const SHOWN = 12

export type Picked = { id: string; label: string; hint: string }

/** People for a picker or the palette: namesakes are told apart by birth year and post. */
export function pickPeople(
  ctx: Context<'people.read' | 'movements.read'>,
  q: string,
  on: CivilDate = ctx.today,
): Picked[] {
  const search = searchPeople(ctx, q, on)
  if (!search) return []
  const found = ctx.db
    .select({ id: people.id, fullName: people.fullName, birthDate: people.birthDate, lastUnit: lastUnit(on) })
    .from(people)
    .where(and(search.where, visiblePerson(ctx, people.id)))
    .orderBy(...(search.first ? [search.first] : []), asc(people.nameKey), asc(people.row))
    .limit(SHOWN)
    .all()
  const held = byPerson(
    listHeldPosts(
      ctx,
      found.map(({ id }) => id),
      on,
    ),
  )
  return found.map(({ id, fullName, birthDate, lastUnit }) => {
    const post = firstPost(held.get(id) ?? [])
    const hint = [
      birthDate && String(yearOf(birthDate)),
      post?.fullTitle ?? ['không giữ chức vụ', lastUnit].filter(Boolean).join(', '),
    ]
      .filter(Boolean)
      .join(' · ')
    return { id, label: fullName, hint }
  })
}

import type { Manner } from '@/db/schema/movements'

type Held = { readonly manner: Manner }

/** The post that names a person in one line: the main one, else the first of those held besides. */
export const firstPost = <H extends Held>(held: readonly H[]): H | null =>
  held.find(({ manner }) => manner === 'main') ?? held.at(0) ?? null

export function byPerson<R extends { readonly personId: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(row.personId)
    if (group) group.push(row)
    else groups.set(row.personId, [row])
  }
  return groups
}

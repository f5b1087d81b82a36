import type { CivilDate } from '../../civil-date'
import { covers, type Period } from '../../period'

/** A post with the level it names for itself, or that of its kind. */
export type ManagedPost = {
  readonly title: string
  readonly kind: string
  readonly managingLevel: string | null
  readonly kindLevel: string | null
}

type Delegation = Period & {
  readonly postKind: string
  readonly managingLevel: string
  readonly basis: string
  readonly isUnverified: boolean
}

/** Levels from the highest down; one without a body decides elsewhere than in this register. */
export type Level = {
  readonly code: string
  readonly name: string
  readonly bodyId: string | null
  readonly bodyName: string | null
}

export type Decider = {
  readonly title: string
  readonly levelName: string
  readonly bodyId: string
  readonly bodyName: string
  readonly basis: string | null
  readonly isUnverified: boolean
}

/** Who decides on somebody on a day: of several posts, the level that manages the highest. */
export function deciderOf(
  posts: readonly ManagedPost[],
  on: CivilDate,
  delegations: readonly Delegation[],
  levels: readonly Level[],
): Decider | null {
  const managed = posts.map((post) => {
    const isOfItsKind = post.managingLevel === post.kindLevel
    const delegation = delegations.find((row) => isOfItsKind && row.postKind === post.kind && covers(row, on))
    const place = levels.findIndex(({ code }) => code === (delegation?.managingLevel ?? post.managingLevel))
    return { post, delegation, place }
  })
  const [highest] = managed.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place)
  if (!highest) return null
  const level = levels[highest.place]
  if (!level?.bodyId || !level.bodyName) return null
  const { post, delegation } = highest
  return {
    ...{ title: post.title, levelName: level.name, bodyId: level.bodyId, bodyName: level.bodyName },
    ...{ basis: delegation?.basis ?? null, isUnverified: delegation?.isUnverified ?? true },
  }
}

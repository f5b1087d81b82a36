import type { CivilDate } from '../../../civil-date'
import type { PlanningQuery } from '../input'
import { findPlannedPost, listUnplannedPosts } from '../posts/queries'
import { inPlan, listPlanned, planningMeasures, type Read, termAsked } from '../queries'
import { byPost, isShown, mostFor, sharesOf } from '../rules'

export type PlanPage = ReturnType<typeof getPlan>

/** The plan of a term on a day: who is in it, by post, its shares, what is narrowed to, who was taken out, and the posts that nobody is planned for. */
export function getPlan(ctx: Read, { term: wanted, show }: PlanningQuery, on: CivilDate) {
  const { terms, inForce, ages } = planningMeasures(ctx, on)
  const term = termAsked(terms, wanted, on)
  const all = term ? listPlanned(ctx, { termId: term.id }, on, { inForce, ages }) : []
  const rows = inPlan(all)
  return {
    on,
    terms,
    term,
    rows,
    posts: byPost(rows, inForce),
    shares: sharesOf(rows, inForce),
    shown: rows.filter((row) => isShown(row, show, inForce)),
    removed: all.filter(({ until }) => until !== null),
    unplanned: term ? listUnplannedPosts(ctx, term.id, on) : [],
    /** Whom the year's review may keep without a further look. */
    keepable: rows.filter(({ review, flags }) => !review && flags.length === 0).length,
  }
}

export type PostPlanPage = NonNullable<ReturnType<typeof findPostPlan>>

/** The plan of one post; nothing where the viewer may not see it. */
export function findPostPlan(ctx: Read, postId: string, wanted: string | null, on: CivilDate) {
  const post = findPlannedPost(ctx, postId, on)
  if (!post) return undefined
  const { terms, inForce, ages } = planningMeasures(ctx, on)
  const term = termAsked(terms, wanted, on)
  const all = term ? listPlanned(ctx, { termId: term.id, postId }, on, { inForce, ages }) : []
  return {
    ...{ on, post, terms, term, rows: inPlan(all), most: mostFor(post.kind, inForce) },
    removed: all.filter(({ until }) => until !== null),
  }
}

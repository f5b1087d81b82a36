import type { Context } from '../../context'
import { titlesOf } from '../../movements/seats/queries'
import { listPostVocabulary } from '../../organisation/posts/queries'
import { type LearnerFilter, listLearners } from '../learners/queries'
import { listLines } from '../lines/queries'
import { findClass, listTrainingVocabulary } from '../queries'
import { listSessions } from '../sessions/queries'

type Reading = Context<'training.read' | 'people.read' | 'movements.read' | 'organisation.read'>

export type ClassFacts = NonNullable<ReturnType<typeof findClassFacts>>

/** Everything that the page of a class says; learners with the posts they held on its first day. */
export function findClassFacts(ctx: Reading, classId: string, filter: LearnerFilter) {
  const found = findClass(ctx, classId)
  if (!found) return undefined
  const learners = listLearners(ctx, classId, filter)
  const ids = learners.rows.flatMap(({ personId }) => personId ?? [])
  return {
    found,
    lines: listLines(ctx, classId),
    sessions: listSessions(ctx, classId),
    learners,
    titles: titlesOf(ctx, ids, found.opensOn),
    vocabulary: listTrainingVocabulary(ctx),
    posts: listPostVocabulary(ctx),
  }
}

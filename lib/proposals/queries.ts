import { and, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/schema/people'
import { proposals } from '@/db/schema/proposals'
import { qualificationLevels } from '@/db/schema/qualifications'
import { users } from '@/db/schema/users'
import type { Base, Context } from '../context'
import { visiblePerson } from '../people/scope/queries'
import { permissionsOf } from '../permissions'

export type ProposalState = 'open' | 'accepted' | 'refused'
export type Proposal = ReturnType<typeof listProposals>[number]

const decider = alias(users, 'decider')
const MOST = 100

/** What was proposed for files that the viewer may see: the unanswered first, then the latest; of one person, or of all. */
export function listProposals(ctx: Context<'people.read'>, personId?: string) {
  return ctx.db
    .select({
      id: proposals.id,
      personId: proposals.personId,
      personName: people.fullName,
      birthDate: people.birthDate,
      qualification: proposals.qualification,
      levelKind: qualificationLevels.kind,
      levelName: qualificationLevels.name,
      words: proposals.words,
      fileName: proposals.fileName,
      proposedAt: proposals.proposedAt,
      proposedBy: users.displayName,
      decidedAt: proposals.decidedAt,
      decidedBy: decider.displayName,
      answer: proposals.answer,
      state: sql<ProposalState>`case when ${proposals.decidedAt} is null then 'open'
        when ${proposals.isAccepted} then 'accepted' else 'refused' end`,
    })
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.personId))
    .innerJoin(users, eq(users.id, proposals.proposedBy))
    .leftJoin(decider, eq(decider.id, proposals.decidedBy))
    .leftJoin(qualificationLevels, eq(qualificationLevels.code, sql`${proposals.qualification} ->> 'level'`))
    .where(and(visiblePerson(ctx, people.id), personId ? eq(proposals.personId, personId) : undefined))
    .orderBy(sql`${proposals.decidedAt} is not null`, desc(proposals.proposedAt))
    .limit(MOST)
    .all()
}

/** How many wait for the viewer's answer, to be read together with something else. */
export const openProposals = (ctx: Base): SQL<number> =>
  permissionsOf(ctx.viewer.role).includes('proposals.decide')
    ? sql`(${ctx.db
        .select({ total: count() })
        .from(proposals)
        .where(and(isNull(proposals.decidedAt), visiblePerson(ctx, proposals.personId)))})`
    : sql`0`

export const findProposal = (ctx: Base, id: string) =>
  ctx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, id), visiblePerson(ctx, proposals.personId)))
    .get()

/** The scan that came with a proposal. */
export function findProof(ctx: Context<'people.read'>, id: string) {
  const { sha256, mediaType, fileName } = findProposal(ctx, id) ?? {}
  return sha256 && mediaType && fileName ? { sha256, mediaType, fileName } : undefined
}

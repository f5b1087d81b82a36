import { eq } from 'drizzle-orm'
import { proposals } from '@/db/schema/proposals'
import type { Context } from '../context'
import { keepScan } from '../documents/attachments/commands'
import { attachmentsDirectory } from '../environment'
import { Problem } from '../problem'
import { addQualification, qualificationRow } from '../qualifications/commands'
import type { AddQualificationInput } from '../qualifications/input'
import { isVisible } from '../qualifications/queries'
import { write } from '../write'
import type { DecideInput } from './input'
import { findProposal } from './queries'

type Proposing = Context<'proposals.make' | 'people.read' | 'qualifications.read'>

export type Proof = { fileName: string; content: Uint8Array }

type Asked = Pick<typeof proposals.$inferInsert, 'personId' | 'qualification' | 'words'>

function propose(ctx: Proposing, asked: (tx: Proposing) => Asked, proof: Proof | null, directory: string): string {
  return write(ctx, 'proposals.make', (tx) => {
    const row = asked(tx)
    if (!isVisible(tx, row.personId)) throw new Problem('no_such_file', undefined, 'Không tìm thấy hồ sơ này.')
    const { size: _size, ...scan } = proof ? keepScan(proof, directory) : { size: 0 }
    const { id } = tx.db
      .insert(proposals)
      .values({ ...row, ...scan, proposedAt: tx.now, proposedBy: tx.viewer.id })
      .returning({ id: proposals.id })
      .get()
    return { subjects: [row.personId, id], after: { ...row, ...scan }, result: id }
  })
}

/** Asks that a certificate be added to a file. It is checked now as it will be when it is accepted. */
export const proposeQualification = (
  ctx: Proposing,
  input: AddQualificationInput,
  proof: Proof | null,
  directory = attachmentsDirectory(),
): string =>
  propose(
    ctx,
    (tx) => {
      const { personId, kind: _kind, ...qualification } = qualificationRow(tx, input)
      return { personId, qualification }
    },
    proof,
    directory,
  )

/** Asks in words that something in a file be put right; whoever accepts it has done so. */
export const proposeChange = (
  ctx: Proposing,
  { personId, words }: { personId: string; words: string },
  proof: Proof | null,
  directory = attachmentsDirectory(),
): string => propose(ctx, () => ({ personId, words }), proof, directory)

/** Answers a proposal once: an accepted certificate stands in the file at once, under the name of who accepted it. */
export function decideProposal(
  ctx: Context<'proposals.decide' | 'qualifications.write' | 'qualifications.read'>,
  { proposalId, verdict, answer }: DecideInput,
): string {
  const isAccepted = verdict === 'accept'
  return write(ctx, isAccepted ? 'proposals.accept' : 'proposals.refuse', (tx) => {
    const proposal = findProposal(tx, proposalId)
    if (!proposal) throw new Problem('unknown', undefined, 'Không tìm thấy đề nghị này.')
    if (proposal.decidedAt) throw new Problem('decided', undefined, 'Đề nghị này đã được trả lời.')
    const { personId, qualification } = proposal
    if (isAccepted && qualification) addQualification(tx, { personId, ...qualification })
    const decided = { decidedAt: tx.now, decidedBy: tx.viewer.id, isAccepted, answer }
    tx.db.update(proposals).set(decided).where(eq(proposals.id, proposalId)).run()
    return { subjects: [personId, proposalId], after: { answer }, result: proposalId }
  })
}

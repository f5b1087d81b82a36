import { and, eq } from 'drizzle-orm'
import { movements } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { Problem } from '../../problem'

/** Whether the viewer's own file is among the people of a decision. */
export const isOwn = (ctx: Context<'movements.read'>, decisionId: string): boolean =>
  ctx.db
    .select({ id: movements.id })
    .from(movements)
    .innerJoin(people, eq(people.id, movements.personId))
    .where(and(eq(movements.decisionId, decisionId), eq(people.userId, ctx.viewer.id)))
    .get() !== undefined

/** Nobody takes a step with a decision that is about themselves. */
export function refuseOwn(ctx: Context<'movements.read'>, decisionId: string): void {
  if (isOwn(ctx, decisionId))
    throw new Problem(
      'own',
      undefined,
      'Trong văn bản này có việc của chính đồng chí. Không ai tự trình, trả lại, vào sổ, đính chính hoặc hủy việc của mình: đề nghị người khác có quyền này làm.',
    )
}

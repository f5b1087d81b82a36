import { and, eq } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import type { Base } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { Problem } from '../../problem'

/** Somebody in sight who is not the viewer: nobody writes down what concerns themselves. */
export function openPerson(ctx: Base, personId: string, field: string | undefined = 'personId') {
  const found = ctx.db
    .select({ id: people.id, fullName: people.fullName, userId: people.userId })
    .from(people)
    .where(and(eq(people.id, personId), visiblePerson(ctx, people.id)))
    .get()
  if (!found) throw new Problem('no_person', field, 'Chọn cán bộ trong danh sách gợi ý.')
  if (found.userId === ctx.viewer.id)
    throw new Problem(
      'own',
      field,
      'Đây là hồ sơ của chính đồng chí. Không ai tự ghi xếp loại, khen thưởng, kỷ luật của mình: đề nghị người khác có quyền này làm.',
    )
  return found
}

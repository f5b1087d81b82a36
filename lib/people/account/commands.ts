import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findPerson } from '../queries'
import type { LinkInput, UnlinkInput } from './input'
import { findAccountOf, listFreeAccounts } from './queries'

type Linking = Context<'people.link' | 'people.read'>

const put = (tx: Linking, personId: string, userId: string | null) =>
  tx.db.update(people).set({ userId }).where(eq(people.id, personId)).run()

/** Says with which account somebody signs in, so that nobody enters a decision about themselves. */
export function linkAccount(ctx: Linking, { personId, userId }: LinkInput) {
  return write(ctx, 'people.link', (tx) => {
    if (!findPerson(tx, personId)) throw new Problem('no_such_file', undefined, 'Không tìm thấy hồ sơ này.')
    const held = findAccountOf(tx, personId)
    if (held) throw new Problem('linked', 'userId', `Hồ sơ này đã có tài khoản «${held.name}».`)
    if (!listFreeAccounts(tx).some(({ id }) => id === userId))
      throw new Problem('taken', 'userId', 'Không có tài khoản này, hoặc đã ghi là của người khác.')
    put(tx, personId, userId)
    return { subjects: [personId, userId], before: { userId: null }, after: { userId }, result: { id: personId } }
  })
}

/** A link that was wrong; one's own is taken back by somebody else. */
export function unlinkAccount(ctx: Linking, { personId, reason }: UnlinkInput) {
  return write(ctx, 'people.unlink', (tx) => {
    const held = findAccountOf(tx, personId)
    if (!held) throw new Problem('not_linked', undefined, 'Hồ sơ này chưa ghi tài khoản nào.')
    if (held.id === tx.viewer.id)
      throw new Problem(
        'own',
        undefined,
        'Đây là tài khoản của chính đồng chí. Không ai tự bỏ tài khoản khỏi hồ sơ của mình: đề nghị người khác có quyền này làm.',
      )
    put(tx, personId, null)
    return {
      subjects: [personId, held.id],
      before: { userId: held.id },
      after: { userId: null, reason },
      result: { id: personId },
    }
  })
}

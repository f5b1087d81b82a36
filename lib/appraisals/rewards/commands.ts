import { eq } from 'drizzle-orm'
import { rewards } from '@/db/schema/appraisals'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { Problem } from '../../problem'
import { write } from '../../write'
import { openPerson } from '../access/queries'
import type { AddRewardInput, CancelRewardInput, CorrectRewardInput } from './input'
import { findReward, listRewardKinds, type Reward } from './queries'

type Write = Context<'appraisals.write' | 'appraisals.read' | 'people.read'>

function checked(tx: Write, { kind, level, body, numberText, on, merit }: Omit<AddRewardInput, 'personId'>) {
  if (on > tx.today) throw new Problem('future', 'on', `Ngày này ở sau ngày làm việc ${formatDay(tx.today)}.`)
  const known = listRewardKinds(tx).find(({ code }) => code === kind)
  if (!known || !covers(known, on))
    throw new Problem('no_kind', 'kind', 'Hình thức, danh hiệu này không có trong quy định vào ngày ấy.')
  return { kind, level, body, numberText, on, merit }
}

function openReward(tx: Write, rewardId: string) {
  const found = findReward(tx, rewardId)
  if (!found || found.cancelledReason !== null)
    throw new Problem('no_reward', undefined, 'Khen thưởng này không còn trong sổ.')
  openPerson(tx, found.personId, undefined)
  return found
}

const logged = ({ kind, level, body, numberText, on, merit }: Reward) => ({ kind, level, body, numberText, on, merit })

export function addReward(ctx: Write, { personId, ...input }: AddRewardInput) {
  return write(ctx, 'appraisals.addReward', (tx) => {
    openPerson(tx, personId)
    const row = { personId, ...checked(tx, input) }
    const { id } = tx.db.insert(rewards).values(row).returning({ id: rewards.id }).get()
    return { subjects: [personId, id], after: row, result: { id } }
  })
}

export function correctReward(ctx: Write, { rewardId, reason, ...input }: CorrectRewardInput) {
  return write(ctx, 'appraisals.correctReward', (tx) => {
    const before = openReward(tx, rewardId)
    const row = checked(tx, input)
    tx.db.update(rewards).set(row).where(eq(rewards.id, rewardId)).run()
    const subjects = [before.personId, rewardId]
    return { subjects, before: logged(before), after: { ...row, reason }, result: { id: rewardId } }
  })
}

export function cancelReward(ctx: Write, { rewardId, reason }: CancelRewardInput) {
  return write(ctx, 'appraisals.cancelReward', (tx) => {
    const before = openReward(tx, rewardId)
    tx.db.update(rewards).set({ cancelledReason: reason }).where(eq(rewards.id, rewardId)).run()
    const subjects = [before.personId, rewardId]
    return { subjects, before: logged(before), after: { reason }, result: { id: rewardId } }
  })
}

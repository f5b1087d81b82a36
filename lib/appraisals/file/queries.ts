import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listDisciplineForms, listDisciplinesOf } from '../disciplines/queries'
import { listRatings } from '../ratings/queries'
import { listRewardKinds, listRewardsOf } from '../rewards/queries'

export type Appraised = ReturnType<typeof listAppraised>

/** How somebody was rated, rewarded and disciplined by a day, with the words that a new entry may use. */
export const listAppraised = (ctx: Context<'appraisals.read' | 'movements.read'>, personId: string, on: CivilDate) => ({
  ratings: listRatings(ctx, personId, on),
  rewards: listRewardsOf(ctx, personId, on),
  disciplines: listDisciplinesOf(ctx, personId, on),
  kinds: listRewardKinds(ctx),
  forms: listDisciplineForms(ctx),
})

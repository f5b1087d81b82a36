import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { write } from '../write'

/** A list that left the house: who took it, whom it was about, how many. */
export function recordExport(ctx: Context<'people.export'>, taken: { filter: string; on: CivilDate; count: number }) {
  return write(ctx, 'people.export', () => ({ subjects: [], after: taken, result: taken.count }))
}

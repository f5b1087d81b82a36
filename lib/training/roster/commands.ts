import type { Context } from '../../context'
import { write } from '../../write'

/** That a list of names was taken out of the house stands in the log. */
export const recordRoster = (ctx: Context<'people.export'>, classId: string, count: number) =>
  write(ctx, 'training.export', () => ({ subjects: [classId], after: { count }, result: undefined }))

import { reportFigures, reportFiles, reportRows } from '@/db/schema/reports'
import type { Context } from '../../context'
import { storeFile } from '../../stored-file'
import type { Issue } from '../rendering/queries'
import { figureToKeep } from './rules'

const BATCH = 400

/** What an issue keeps for ever, written with the number that it gets. */
export function keepIssue(ctx: Context<never>, reportId: string, { files, figures, rows }: Issue): void {
  for (const { format, fileName, bytes } of files)
    ctx.db
      .insert(reportFiles)
      .values({ reportId, format, fileName, ...storeFile('reports', bytes) })
      .run()
  ctx.db
    .insert(reportFigures)
    .values(figures.map((figure) => figureToKeep(reportId, figure)))
    .run()
  for (let at = 0; at < rows.length; at += BATCH)
    ctx.db
      .insert(reportRows)
      .values(rows.slice(at, at + BATCH))
      .run()
}

import { listDifferences } from '../differences/queries'
import type { Difference } from '../differences/rules'
import type { Format } from '../labels'
import { type OpenedFigure, openFigure } from '../opened/queries'
import type { Content } from '../periodic/layout'
import type { Asked, Prepare } from '../preparation/queries'
import { draftFile, type Issue, issueOf, preview, type RenderedFile } from '../rendering/queries'

export type Task =
  | { kind: 'preview'; reportId: string }
  | { kind: 'figure'; reportId: string; figureId: string; group: string | null }
  | { kind: 'file'; reportId: string; format: Format; templateId: string | null }
  | { kind: 'issue'; reportId: string; sealed: Partial<Asked>; templateId: string | null }
  | { kind: 'differences'; reportId: string }

export type Results = {
  preview: Content
  figure: OpenedFigure
  file: RenderedFile
  issue: Issue
  differences: Difference[]
}

/** What the worker is asked for, done here and now. */
export function perform(ctx: Prepare, task: Task): Promise<Results[Task['kind']]> | Results[Task['kind']] {
  switch (task.kind) {
    case 'preview':
      return preview(ctx, task.reportId)
    case 'figure':
      return openFigure(ctx, task)
    case 'file':
      return draftFile(ctx, task.reportId, task.format, task.templateId)
    case 'issue':
      return issueOf(ctx, task.reportId, task.sealed, task.templateId)
    case 'differences':
      return listDifferences(ctx, task.reportId)
  }
}

import type { Viewer } from '../../context'
import type { Format } from '../labels'
import { type OpenedFigure, openFigure } from '../opened/queries'
import type { Content } from '../periodic/layout'
import type { Asked, Prepare } from '../preparation/queries'
import { draftFile, type Issue, issueOf, preview, type RenderedFile } from '../rendering/queries'

export type Task =
  | { kind: 'preview'; reportId: string }
  | { kind: 'figure'; reportId: string; figureId: string; group: string | null }
  | { kind: 'file'; reportId: string; format: Format }
  | { kind: 'issue'; reportId: string; sealed: Partial<Asked> }

export type Results = { preview: Content; figure: OpenedFigure; file: RenderedFile; issue: Issue }

/** What crosses to the worker: a context does not survive the copy, so it is granted anew there. */
export type Message = { id: number; file: string; viewer: Viewer; today: string; now: string; task: Task }
export type Reply = { id: number } & (
  | { data: unknown }
  | { problem: { code: string; field?: string; message: string } }
  | { error: string }
)

export function perform(ctx: Prepare, task: Task): Promise<Results[Task['kind']]> | Results[Task['kind']] {
  switch (task.kind) {
    case 'preview':
      return preview(ctx, task.reportId)
    case 'figure':
      return openFigure(ctx, task)
    case 'file':
      return draftFile(ctx, task.reportId, task.format)
    case 'issue':
      return issueOf(ctx, task.reportId, task.sealed)
  }
}

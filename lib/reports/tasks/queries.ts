import type { Viewer } from '../../context'
import type { Format } from '../labels'
import type { Asked, Prepare } from '../preparation/queries'
import { draftFile, type Issue, issueOf, type Preview, preview, type RenderedFile } from '../rendering/queries'

export type Task =
  | { kind: 'preview'; reportId: string; opened: { figureId: string; group?: string } | null }
  | { kind: 'file'; reportId: string; format: Format }
  | { kind: 'issue'; reportId: string; sealed: Partial<Asked> }

export type Results = { preview: Preview; file: RenderedFile; issue: Issue }

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
      return preview(ctx, task.reportId, task.opened)
    case 'file':
      return draftFile(ctx, task.reportId, task.format)
    case 'issue':
      return issueOf(ctx, task.reportId, task.sealed)
  }
}

import { listDifferences } from '../differences/queries'
import type { Difference } from '../differences/rules'
import type { FormAsked } from '../forms/input'
import { type FileAsked, type FormPage, formFile, formPage } from '../forms/queries'
import type { Format } from '../labels'
import { type OpenedFigure, openFigure } from '../opened/queries'
import type { Asked, Prepare } from '../preparation/queries'
import { draftFile, type Issue, issueOf, type RenderedFile, readKnown } from '../rendering/queries'
import { sealOfKept } from '../seal/queries'
import type { Seal } from '../seal/rules'

export type Task =
  | { kind: 'known'; reportId: string }
  | { kind: 'figure'; reportId: string; figureId: string; group: string | null }
  | { kind: 'file'; reportId: string; format: Format }
  | { kind: 'issue'; reportId: string; sealed: Partial<Asked> }
  | { kind: 'differences'; reportId: string }
  | { kind: 'seal'; reportId: string }
  | { kind: 'form'; asked: FormAsked }
  | ({ kind: 'form-file' } & FileAsked)

export type Results = {
  known: ReturnType<typeof readKnown>
  figure: OpenedFigure
  file: RenderedFile
  issue: Issue
  differences: Difference[]
  seal: Seal
  form: FormPage | undefined
  'form-file': Awaited<ReturnType<typeof formFile>>
}

/** What the worker is asked for, done here and now. */
export function perform(ctx: Prepare, task: Task): Promise<Results[Task['kind']]> | Results[Task['kind']] {
  switch (task.kind) {
    case 'known':
      return readKnown(ctx, task.reportId)
    case 'figure':
      return openFigure(ctx, task)
    case 'file':
      return draftFile(ctx, task.reportId, task.format)
    case 'issue':
      return issueOf(ctx, task.reportId, task.sealed)
    case 'differences':
      return listDifferences(ctx, task.reportId)
    case 'seal':
      return sealOfKept(ctx.db, task.reportId)
    case 'form':
      return formPage(ctx, task.asked)
    case 'form-file':
      return formFile(ctx, task)
  }
}

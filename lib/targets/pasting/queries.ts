import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { fold } from '../../search-text'
import { listDocuments, listTargets } from '../queries'
import { type PastedTarget, pastedTargets } from './rules'

export type Previewed = PastedTarget & { readonly documentId: string | null; readonly documentTitle: string | null }

/** What a pasted register would become: each line with its paper and all that is wrong with it. */
export function previewPasted(ctx: Context<'targets.read'>, text: string, from: CivilDate): Previewed[] {
  const documents = new Map(listDocuments(ctx).map((one) => [fold(one.number), one]))
  const same = (title: string, documentId: string) => `${documentId} ${fold(title)}`
  const taken = new Set(listTargets(ctx, from).map(({ title, document }) => same(title, document.id)))
  return pastedTargets(text).map((row) => {
    const paper = documents.get(fold(row.document))
    const key = paper && row.title ? same(row.title, paper.id) : null
    const problems = [
      ...row.problems,
      ...(row.document && !paper ? [`không có văn bản số «${row.document}» trong sổ`] : []),
      ...(key && taken.has(key) ? ['chỉ tiêu này của văn bản đã có'] : []),
      ...(row.dueOn && row.dueOn <= from ? ['hạn không sau ngày bắt đầu có hiệu lực'] : []),
    ]
    if (key) taken.add(key)
    return { ...row, problems, documentId: paper?.id ?? null, documentTitle: paper?.title ?? null }
  })
}

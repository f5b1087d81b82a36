import type { Db } from '@/db/client'
import type { CivilDate } from '../../civil-date'
import { within } from '../../context'
import { DOCX_TYPE, renderDocument } from '../../document'
import type { FigureValue } from '../../figures/rules'
import { fileName } from '../../file-name'
import { Problem } from '../../problem'
import { renderWorkbook, XLSX_TYPE } from '../../workbook'
import { findFollowed } from '../following/queries'
import { type KeptRow, rowsToKeep } from '../issued/rules'
import { FORMATS, type Format } from '../labels'
import { WORD_LISTS } from '../periodic/appendices/layout'
import type { Finding } from '../periodic/checks/findings/rules'
import { findingsOf } from '../periodic/checks/queries'
import { findReportUnit, type Lists, type PeriodicData, readLists, readPeriodic } from '../periodic/data'
import { jsonOf } from '../periodic/export/layout'
import { type Content, paperOf } from '../periodic/layout'
import { WORKBOOK_LISTS, workbookOf } from '../periodic/workbook/layout'
import { type Asked, type Known, type Prepare, prepareReport } from '../preparation/queries'
import { findReport } from '../queries'
import { hashRows } from '../seal/queries'
import { fill, type OpenTemplate, openTemplate } from '../templates/filling/queries'
import { TEMPLATE_PROBLEMS } from '../templates/labels'
import { figuresListed, periodicLexicon } from '../templates/periodic/rules'
import { versionOn } from '../templates/queries'

export type RenderedFile = {
  readonly format: Format
  readonly fileName: string
  readonly type: string
  readonly bytes: Uint8Array
}

const TYPES: Record<Format, string> = { docx: DOCX_TYPE, xlsx: XLSX_TYPE, json: 'application/json; charset=utf-8' }

const LISTS: Record<Format, readonly string[]> = {
  docx: WORD_LISTS,
  xlsx: WORKBOOK_LISTS.map(([id]) => id),
  json: [],
}

export const typeOf = (format: Format) => TYPES[format]

/** The lists that a file of this format prints. */
export const listsFor = (ctx: Prepare, data: PeriodicData, format: Format, layout?: Layout): Lists =>
  readLists(
    ctx,
    data,
    (layout ? figuresListed(layout.template.lists) : LISTS[format]).filter((id) => Object.hasOwn(data.figures, id)),
  )

/** The office's own layout of the Word file. */
export type Layout = OpenTemplate & { readonly versionId: string }

/** The version of the template that is in force on the day of the paper. */
function layoutOf(ctx: Prepare, templateId: string | null, on: CivilDate): Layout | undefined {
  if (!templateId) return undefined
  const version = versionOn(ctx, 'periodic', templateId, on)
  if (!version) throw new Problem('not_in_force', 'templateId', TEMPLATE_PROBLEMS.not_in_force)
  return { ...openTemplate(version), versionId: version.id }
}

async function bytesOf(content: Content, lists: Lists, format: Format, layout?: Layout): Promise<Uint8Array> {
  if (format === 'docx' && layout)
    return fill(layout, periodicLexicon(Object.values(content.data.figures)), { ...content, lists })
  if (format === 'docx') return renderDocument(paperOf(content, lists))
  if (format === 'xlsx') return renderWorkbook(workbookOf(content, lists))
  return Buffer.from(`${JSON.stringify(jsonOf(content), null, 2)}\n`)
}

export async function renderContent(
  content: Content,
  lists: Lists,
  format: Format,
  layout?: Layout,
): Promise<RenderedFile> {
  const bytes = await bytesOf(content, lists, format, layout)
  return { format, fileName: fileName(content.title, content.subtitle, format), type: TYPES[format], bytes }
}

/** Reads of one task see one state of the register, whatever is written meanwhile. */
const snapshot = <T>(ctx: Prepare, read: (ctx: Prepare) => T): T =>
  ctx.db.transaction((tx) => read(within(ctx, tx as Db)))

/** What a draft states, apart from its words: counted once for each state of the register. */
export function readKnown(ctx: Prepare, reportId: string): Required<Pick<Known, 'data'>> & Known {
  return snapshot(ctx, (tx) => {
    const report = findReport(tx, reportId)
    const unit = report && findReportUnit(tx, report.unitId, report.to)
    if (!report || !unit) throw new Problem('no_report', undefined, 'Không có báo cáo này.')
    const { from, to } = report
    const followed = findFollowed(tx, report)
    return { data: readPeriodic(tx, { from, to }, unit), ...(followed && { followed }) }
  })
}

export function draftFile(
  ctx: Prepare,
  reportId: string,
  format: Format,
  templateId: string | null = null,
): Promise<RenderedFile> {
  const { content, lists, layout } = snapshot(ctx, (tx) => {
    const chosen = layoutOf(tx, templateId, tx.today)
    const prepared = prepareReport(tx, reportId)
    return { content: prepared, lists: listsFor(tx, prepared.data, format, chosen), layout: chosen }
  })
  return renderContent(content, lists, format, layout)
}

/** Everything that an issue keeps: its files, the figures they state and the rows behind them, all of one moment. */
export type Issue = {
  readonly files: readonly RenderedFile[]
  readonly figures: readonly FigureValue[]
  readonly rows: readonly KeptRow[]
  readonly rowsHash: string
  readonly findings: readonly Finding[]
  /** The version of the office's template that its Word file was made with. */
  readonly templateVersionId: string | null
}

export async function issueOf(
  ctx: Prepare,
  reportId: string,
  sealed: Partial<Asked>,
  templateId: string | null = null,
): Promise<Issue> {
  const { content, lists, findings, layout } = snapshot(ctx, (tx) => {
    const layout = layoutOf(tx, templateId, sealed.issuedOn ?? tx.today)
    const prepared = prepareReport(tx, reportId, sealed)
    const report = findReport(tx, reportId)
    return {
      content: prepared,
      layout,
      lists: readLists(tx, prepared.data, Object.keys(prepared.data.figures)),
      findings: report ? findingsOf(tx, report, prepared) : [],
    }
  })
  const formats = Object.keys(FORMATS) as Format[]
  const files = await Promise.all(formats.map((format) => renderContent(content, lists, format, layout)))
  const figures = Object.values(content.data.figures)
  const rows = figures.flatMap((figure) => rowsToKeep(reportId, figure, lists[figure.id] ?? []))
  return { files, figures, rows, rowsHash: hashRows(rows), findings, templateVersionId: layout?.versionId ?? null }
}

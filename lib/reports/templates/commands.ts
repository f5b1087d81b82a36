import { and, eq, isNotNull, max } from 'drizzle-orm'
import { reportTemplates, reportTemplateVersions } from '@/db/schema/reports'
import type { Context } from '../../context'
import { refuseEnd, rowToClose } from '../../dated-rows'
import { Problem } from '../../problem'
import { tidy } from '../../search-text'
import { storeFile } from '../../stored-file'
import { write } from '../../write'
import type { AddTemplateInput, AddVersionInput, ApplyVersionInput, RetireTemplateInput } from './input'
import { TEMPLATE_PROBLEMS } from './labels'
import { checkTemplate, findTemplate, findVersion, versionsOf } from './queries'
import type { PaperKind } from './rules'

type Write = Context<'reports.template' | 'reports.read' | 'figures.read'>
export type Upload = { readonly fileName: string; readonly content: Uint8Array }

const versions = reportTemplateVersions

const refuse = (code: keyof typeof TEMPLATE_PROBLEMS, field?: string): never => {
  throw new Problem(code, field, TEMPLATE_PROBLEMS[code])
}

/** Nothing is kept that has anything wrong with it. */
function keepVersion(tx: Write, { id, paper }: { id: string; paper: PaperKind }, { fileName, content }: Upload) {
  if (checkTemplate(tx, paper, content).length > 0) refuse('wrong', 'file')
  const last = tx.db
    .select({ version: max(versions.version) })
    .from(versions)
    .where(eq(versions.templateId, id))
    .get()
  const row = {
    templateId: id,
    version: (last?.version ?? 0) + 1,
    fileName: tidy(fileName).slice(-150),
    ...storeFile('templates', content),
    addedAt: tx.now,
    addedBy: tx.viewer.id,
  }
  return { ...row, versionId: tx.db.insert(versions).values(row).returning({ id: versions.id }).get().id }
}

/** A layout of the office's own, known by its name; in force once somebody says from which day. */
export function addTemplate(ctx: Write, { paper, name, ...upload }: AddTemplateInput & Upload): { id: string } {
  return write(ctx, 'reports.addTemplate', (tx) => {
    const namesake = and(eq(reportTemplates.paper, paper), eq(reportTemplates.name, name))
    if (tx.db.select({ id: reportTemplates.id }).from(reportTemplates).where(namesake).get())
      refuse('known_name', 'name')
    const { id } = tx.db.insert(reportTemplates).values({ paper, name }).returning({ id: reportTemplates.id }).get()
    const kept = keepVersion(tx, { id, paper }, upload)
    return { subjects: [id, kept.versionId], after: { paper, name, ...kept }, result: { id } }
  })
}

/** A new file for the same template; the one in force stays until the new one is applied. */
export function addTemplateVersion(ctx: Write, { templateId, ...upload }: AddVersionInput & Upload): { id: string } {
  return write(ctx, 'reports.addTemplateVersion', (tx) => {
    const template = findTemplate(tx, templateId) ?? refuse('no_template')
    const kept = keepVersion(tx, template, upload)
    if (template.versions[0]?.sha256 === kept.sha256) refuse('same_file', 'file')
    return { subjects: [templateId, kept.versionId], after: kept, result: { id: templateId } }
  })
}

const dated = (tx: Write, templateId: string) =>
  versionsOf(tx, templateId)
    .flatMap(({ id, from, until }) => (from ? [{ id, from, until }] : []))
    .sort((a, b) => a.from.localeCompare(b.from))

/** From a day on papers are laid out with this version; the one before ends that day. */
export function applyVersion(ctx: Write, { versionId, from }: ApplyVersionInput): void {
  write(ctx, 'reports.applyTemplate', (tx) => {
    const version = findVersion(tx, versionId) ?? refuse('no_template')
    if (version.from) refuse('used')
    const closed = rowToClose(dated(tx, version.templateId), from)
    if (closed) tx.db.update(versions).set({ until: from }).where(eq(versions.id, closed.id)).run()
    tx.db.update(versions).set({ from }).where(eq(versions.id, versionId)).run()
    return {
      subjects: [version.templateId, versionId, ...(closed ? [closed.id] : [])],
      before: { from: null, closed },
      after: { from, version: version.version },
      result: undefined,
    }
  })
}

/** From a day on papers go back to the layout of the product. */
export function retireTemplate(ctx: Write, { templateId, until }: RetireTemplateInput): void {
  write(ctx, 'reports.retireTemplate', (tx) => {
    const rows = dated(tx, templateId)
    const row = rows.at(-1) ?? refuse('no_template')
    refuseEnd(rows, row, until)
    tx.db
      .update(versions)
      .set({ until })
      .where(and(eq(versions.id, row.id), isNotNull(versions.from)))
      .run()
    return { subjects: [templateId, row.id], before: { until: row.until }, after: { until }, result: undefined }
  })
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { reportTemplateVersions } from '@/db/schema/reports'
import { addedTemplate, latestOf, QUARTER, templateFile, templateInForce } from '@/db/seed/office-templates'
import { codeOf, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { renderDraft } from '../background/queries'
import { openReport } from '../commands'
import { decisionFile } from '../decisions/queries'
import { addTemplate, addTemplateVersion, applyVersion, retireTemplate } from './commands'
import { findTemplate, listTemplates, readVersionFile, templatesOn } from './queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const codeOfPromise = (promise: Promise<unknown>) => promise.then(() => undefined).catch((error) => error.code)

describe('a template', () => {
  test('is kept when nothing is wrong with it, and is in force from the day that somebody says', async () => {
    const ctx = head()
    const id = await addedTemplate(ctx, 'periodic')
    expect(templatesOn(ctx, 'periodic')).toEqual([])
    applyVersion(ctx, { versionId: latestOf(ctx, id), from: day('2023-06-01') })
    expect(templatesOn(ctx, 'periodic')).toEqual([{ id, name: 'Mẫu của Ban' }])
    expect(templatesOn(ctx, 'periodic', day('2023-05-31'))).toEqual([])
    expect(templatesOn(ctx, 'decision')).toEqual([])
    expect(ctx.db.select().from(auditEntries).orderBy(desc(auditEntries.id)).get()?.action).toBe(
      'reports.applyTemplate',
    )
  })

  test('with anything wrong is kept by no command', async () => {
    const ctx = head()
    const content = await templateFile(ctx, 'periodic', '{{đơn vị báo cào}}')
    const input = { paper: 'periodic', name: 'Sai', fileName: 'sai.docx', content } as const
    expect(codeOf(() => addTemplate(ctx, input))).toBe('wrong')
    expect(listTemplates(ctx)).toEqual([])
  })

  test('gets new versions, each dated and kept; the old file stays what it was', async () => {
    const ctx = head()
    const id = await templateInForce(ctx, 'periodic')
    const content = await templateFile(ctx, 'periodic', 'Bản mới')
    addTemplateVersion(ctx, { templateId: id, fileName: 'mau 2.docx', content })
    expect(codeOf(() => addTemplateVersion(ctx, { templateId: id, fileName: 'mau 3.docx', content }))).toBe('same_file')
    applyVersion(ctx, { versionId: latestOf(ctx, id), from: day('2023-07-01') })
    const [second, first] = findTemplate(ctx, id)?.versions ?? []
    expect(first).toMatchObject({ version: 1, from: '2023-01-01', until: '2023-07-01' })
    expect(second).toMatchObject({ version: 2, from: '2023-07-01', until: null, fileName: 'mau 2.docx' })
    expect(readVersionFile(ctx, second?.id ?? '')?.bytes).toEqual(content)
    expect(codeOf(() => applyVersion(ctx, { versionId: first?.id ?? '', from: day('2023-08-01') }))).toBe('used')
    expect(() => ctx.db.delete(reportTemplateVersions).run()).toThrow('never deleted')
    expect(() => ctx.db.update(reportTemplateVersions).set({ sha256: '0' }).run()).toThrow('never changed')
  })

  test('is retired from a day on: papers go back to the layout of the product', async () => {
    const ctx = head()
    const id = await templateInForce(ctx, 'decision')
    expect(codeOf(() => retireTemplate(ctx, { templateId: id, until: day('2022-12-31') }))).toBe('before_begin')
    retireTemplate(ctx, { templateId: id, until: day('2023-06-01') })
    expect(templatesOn(ctx, 'decision')).toEqual([])
    expect(await codeOfPromise(decisionFile(ctx, 'decision-2021-05-24', id))).toBe('not_in_force')
  })

  test('that was altered on the disk is not used', async () => {
    const ctx = head()
    const id = await templateInForce(ctx, 'periodic')
    const { id: reportId } = openReport(ctx, QUARTER)
    writeFileSync(join(folder, 'templates', findTemplate(ctx, id)?.versions[0]?.sha256 ?? ''), 'x')
    expect(await codeOfPromise(renderDraft(ctx, reportId, 'docx', id))).toBe('file_lost')
  })
})

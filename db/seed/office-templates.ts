import type { CivilDate } from '@/lib/civil-date'
import type { Context } from '@/lib/context'
import type { Permission } from '@/lib/permissions'
import { addTemplate, applyVersion } from '@/lib/reports/templates/commands'
import { exampleTemplate, findTemplate } from '@/lib/reports/templates/queries'
import type { PaperKind } from '@/lib/reports/templates/rules'
import { openWordPackage } from '@/lib/word-package'
import { writeZip } from '@/lib/zip'

/** Templates of the cast's office, brought and put in force. */
type Ctx = Context<Permission>

const day = (text: string) => text as CivilDate

/** The product's example with other words in its body, before its own. */
export async function templateFile(ctx: Ctx, paper: PaperKind, ...lines: string[]): Promise<Buffer> {
  const { parts } = openWordPackage(await exampleTemplate(ctx, paper))
  const more = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const xml = (parts?.get('word/document.xml')?.toString() ?? '').replace('<w:body>', () => `<w:body>${more}`)
  return writeZip(new Map([...(parts ?? []), ['word/document.xml', Buffer.from(xml)]]))
}

export const addedTemplate = async (ctx: Ctx, paper: PaperKind, ...lines: string[]) =>
  addTemplate(ctx, {
    paper,
    name: 'Mẫu của Ban',
    fileName: 'mau.docx',
    content: await templateFile(ctx, paper, ...lines),
  }).id

export const latestOf = (ctx: Ctx, id: string) => findTemplate(ctx, id)?.versions[0]?.id ?? ''

export async function templateInForce(ctx: Ctx, paper: PaperKind, ...lines: string[]): Promise<string> {
  const id = await addedTemplate(ctx, paper, ...lines)
  applyVersion(ctx, { versionId: latestOf(ctx, id), from: day('2023-01-01') })
  return id
}

export const QUARTER = {
  from: day('2023-04-01'),
  to: day('2023-06-30'),
  unitId: 'committee',
  issuer: 'organising',
  keepsText: false,
} as const

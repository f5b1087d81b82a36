import type { Db } from '@/db/client'
import { type Context, within } from '../../context'
import { DOCX_TYPE } from '../../document'
import { renderForm } from '../../document-form'
import { findUnit } from '../../figures/access/queries'
import { lastDayOf } from '../../figures/rules'
import { widening } from '../../figures/whole/queries'
import { fileName } from '../../file-name'
import type { SearchParams } from '../../list-state'
import { permissionsOf } from '../../permissions'
import { demonstrationNote } from '../../settings/queries'
import { XLSX_TYPE } from '../../workbook'
import { renderFormWorkbook } from '../../workbook-form'
import { findIssuing } from '../issuers/queries'
import { FORMS, type Form, formNumber } from './catalogue'
import { type FormAsked, type FormFormat, formAsked, formFormat } from './input'
import { formPaper, formTime } from './layout'
import { namesIn } from './names/queries'

export type { FormFormat } from './input'

type Read = Context<'reports.read' | 'figures.read'>

const described = ({ count: _, ...form }: Form) => ({ ...form, number: formNumber(form) })

const mayOpen = (ctx: Read, { needs }: Form) => permissionsOf(ctx.viewer.role).includes(needs)

/** The forms that the viewer may fill in. */
export const listForms = (ctx: Read) => FORMS.filter((form) => mayOpen(ctx, form)).map(described)

/** One of them. */
const findForm = (ctx: Read, id: string) => FORMS.find((form) => form.id === id && mayOpen(ctx, form))

/** What the address asks of a form; nothing where there is none for the viewer. */
export function findAsked(ctx: Read, formId: string, params: SearchParams): FormAsked | undefined {
  const form = findForm(ctx, formId)
  return form && formAsked(form, params, ctx.today)
}

/** The same of its file: `?format=docx|xlsx`. */
export function findFileAsked(ctx: Read, formId: string, address: string) {
  const params = Object.fromEntries(new URL(address).searchParams)
  const asked = findAsked(ctx, formId, params)
  return asked && { asked, format: formFormat(params.format) }
}

export type ListedForm = ReturnType<typeof described>

/** A form counted; nothing where there is no such form, or no such unit for the viewer. */
function countForm(ctx: Read, { formId, scope: asked }: FormAsked) {
  const form = findForm(ctx, formId)
  if (!form) return undefined
  const unit = asked.unitId === undefined ? null : findUnit(ctx, asked.unitId, lastDayOf(asked))
  if (unit === undefined) return undefined
  const scope = widening(ctx, [{ scope: asked }])(asked)
  return { form, scope, unit, counted: form.count(ctx, scope) }
}

/** The form on screen, with a page of the names in the cell asked for. */
export function formPage(ctx: Read, asked: FormAsked) {
  const found = countForm(ctx, asked)
  if (!found) return undefined
  const { form, scope, unit, counted } = found
  return {
    ...{ form: described(form), table: counted.table, unit, time: formTime(form, scope) },
    names: namesIn(counted, asked),
  }
}

export type FormPage = NonNullable<ReturnType<typeof formPage>>

/** Who hands the form in: the register's office, of an account limited to units the committee of its own. */
function findReporter(ctx: Read) {
  const own = (ctx.viewer.roots ?? []).flatMap((unitId) => findIssuing(ctx, { issuer: 'committee', unitId }) ?? [])
  return ctx.viewer.roots === null ? findIssuing(ctx, { issuer: 'organising', unitId: '' }) : own[0]
}

const RENDER = { docx: renderForm, xlsx: renderFormWorkbook }
const TYPES: Record<FormFormat, string> = { docx: DOCX_TYPE, xlsx: XLSX_TYPE }

export type FileAsked = { readonly asked: FormAsked; readonly format: FormFormat; readonly withList: boolean }

/** The form as a file; its numbers, its list and its heading are of one state of the register. */
export async function formFile(ctx: Read, { asked, format, withList }: FileAsked) {
  const paper = ctx.db.transaction((tx) => paperOf(within(ctx, tx as Db), asked, withList))
  if (!paper) return undefined
  const name = fileName(withList ? `${paper.number}, danh sách` : paper.number, paper.subtitle, format)
  const bytes = new Uint8Array(await RENDER[format](paper))
  return {
    name,
    type: TYPES[format],
    bytes,
    taken: paper.list?.title ?? paper.title,
    count: paper.list?.rows.length ?? 0,
  }
}

/** What is handed in. */
export function paperOf(ctx: Read, asked: FormAsked, withList = false) {
  const found = countForm(ctx, asked)
  const issuer = findReporter(ctx)
  if (!found || !issuer) return undefined
  const { form, scope, unit, counted } = found
  return formPaper({
    ...{ form, scope, table: counted.table, issuer, on: null, note: demonstrationNote(ctx.db) },
    unitName: scope.unitId === undefined ? null : (unit?.label ?? null),
    ...(withList ? { list: counted.list } : {}),
  })
}

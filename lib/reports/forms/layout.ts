import { type CivilDate, formatDayInProse } from '../../civil-date'
import { type FigureScope, lastDayOf, periodOf } from '../../figures/rules'
import { type FormPaper, NOT_KEPT } from '../../form-paper'
import type { FormTable } from '../../form-table'
import type { Issuing } from '../issuers/queries'
import { periodName } from '../rules'
import { type Form, formNumber } from './catalogue'

/** «Tính đến ngày 30/6/2023», «6 tháng đầu năm 2023»; of a part of the register, of which. */
export function formTime({ time }: Pick<Form, 'time'>, scope: FigureScope): string {
  if (time === 'on') return `Tính đến ngày ${formatDayInProse(lastDayOf(scope))}`
  const { from, until } = periodOf(scope)
  const name = periodName({ from, to: until })
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const lacks = ({ columns, lines }: FormTable) =>
  columns.some((_, at) => lines.some(({ values }) => values[at] === null))

export const LACKING = `Dấu ${NOT_KEPT}: sổ không theo dõi nội dung này.`

type Told = {
  readonly form: Form
  readonly scope: FigureScope
  readonly table: FormTable
  readonly issuer: Issuing
  readonly unitName: string | null
  readonly on: CivilDate | null
  readonly note?: string
}

/** The form as it is handed in; who reports stands among the issuers of the register. */
export function formPaper({ form, scope, table, issuer, unitName, on, note }: Told): FormPaper {
  return {
    upperBody: issuer.upperBody,
    body: issuer.body,
    number: formNumber(form),
    unit: `Đơn vị tính: ${form.unit}`,
    title: form.title,
    subtitle: [unitName, formTime(form, scope)].filter(Boolean).join(' – '),
    ...{ head: form.head, table, place: issuer.place, on },
    remarks: lacks(table) ? [LACKING] : [],
    signatories: ['NGƯỜI LẬP BIỂU', issuer.signatoryTitle],
    ...(note ? { note } : {}),
  }
}

import { type CivilDate, formatDay, formatDayInProse } from '../../civil-date'
import { type FigureScope, lastDayOf, periodOf } from '../../figures/rules'
import type { FormList, FormPaper } from '../../form-paper'
import type { FormTable, Listed } from '../../form-table'
import type { Issuing } from '../issuers/queries'
import { periodName } from '../rules'
import { type Form, formNumber } from './catalogue'
import { LACKING } from './labels'

/** «Tính đến ngày 30/6/2023», «6 tháng đầu năm 2023»; of a part of the register, of which. */
export function formTime({ time }: Pick<Form, 'time'>, scope: FigureScope): string {
  if (time === 'on') return `Tính đến ngày ${formatDayInProse(lastDayOf(scope))}`
  const { from, until } = periodOf(scope)
  const name = periodName({ from, to: until })
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const lacks = ({ columns, lines }: FormTable) =>
  columns.some((_, at) => lines.some(({ values }) => values[at] === null))

/** Who was counted, in the order of the form's own rows; a day or a number is a column where any row has one to tell. */
export function formList(form: Form, list: readonly Listed[], subtitle: string): FormList {
  const isDated = list.some(({ entry }) => entry.on !== null)
  const isWeighed = list.some(({ entry }) => entry.weight !== 1)
  const align = 'right' as const
  return {
    number: `Phụ lục kèm theo ${formNumber(form)}`,
    title: `Danh sách ${form.listed}. ${subtitle}`,
    columns: [
      { header: 'TT', width: 6, align },
      { header: 'Họ và tên', width: 28 },
      { header: 'Năm sinh, chức danh, nội dung', width: 60 },
      ...(isDated ? [{ header: 'Ngày', width: 15 }] : []),
      ...(isWeighed ? [{ header: 'Số', width: 9, align }] : []),
      { header: 'Thuộc mục', width: 36 },
    ],
    rows: list.map(({ entry: { label, note, on, weight }, place }, at) => [
      ...[at + 1, label, note ?? ''],
      ...(isDated ? [on ? formatDay(on) : ''] : []),
      ...(isWeighed ? [weight] : []),
      place,
    ]),
  }
}

type Told = {
  readonly form: Form
  readonly scope: FigureScope
  readonly table: FormTable
  readonly issuer: Issuing
  readonly unitName: string | null
  readonly on: CivilDate | null
  readonly note?: string
  /** Asked for with its list. */
  readonly list?: readonly Listed[]
}

/** The form as it is handed in; who reports stands among the issuers of the register. */
export function formPaper({ form, scope, table, issuer, unitName, on, note, list }: Told): FormPaper {
  const subtitle = [unitName, formTime(form, scope)].filter(Boolean).join(' – ')
  return {
    upperBody: issuer.upperBody,
    body: issuer.body,
    number: formNumber(form),
    unit: `Đơn vị tính: ${form.unit}`,
    title: form.title,
    subtitle,
    ...{ head: form.head, table, place: issuer.place, on },
    remarks: lacks(table) ? [LACKING] : [],
    signatories: ['NGƯỜI LẬP BIỂU', issuer.signatoryTitle],
    ...(note ? { note } : {}),
    ...(list ? { list: formList(form, list, subtitle) } : {}),
  }
}

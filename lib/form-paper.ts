import type { CivilDate } from './civil-date'
import type { FormTable } from './form-table'

/** A statistical form as it is handed in: who reports on the left, which form on the right, the table, who drew it up and the head. */
export type FormPaper = {
  readonly upperBody: string
  readonly body: string
  /** «Biểu số 9C-BTCTW» */
  readonly number: string
  /** «Đơn vị tính: người» */
  readonly unit: string
  readonly title: string
  readonly subtitle: string
  /** What the lines are. */
  readonly head: string
  readonly table: FormTable
  readonly remarks: readonly string[]
  readonly place: string
  /** null leaves the day blank, to be written by hand. */
  readonly on: CivilDate | null
  readonly signatories: readonly [string, string]
  /** Stands at the foot of every page. */
  readonly note?: string
  readonly list?: FormList
}

/** «Phụ lục kèm theo Biểu số 11-BTCTW»: who was counted, and where in the form; numbers stand to the right. */
export type FormList = {
  readonly number: string
  readonly title: string
  readonly columns: readonly { readonly header: string; readonly width: number; readonly align?: 'right' }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What stands for a number that the register does not keep. */
export const NOT_KEPT = '–'

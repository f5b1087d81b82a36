import { z } from 'zod'
import type { CivilDate } from '../../civil-date'
import { required } from '../../form-fields'
import { one, type SearchParams } from '../../list-state'
import { type FigureQuery, figureQuery } from '../input'
import { ATTRIBUTE_IDS, type AttributeId } from './labels'

/** What may be asked besides the two attributes: each narrows the list to one of its values. */
export const CONDITIONS = ['sex', 'age', 'degree', 'theory', 'track', 'level'] as const satisfies AttributeId[]
export type Condition = { readonly attribute: AttributeId; readonly key: string }

export type CrosstabQuery = FigureQuery & {
  readonly rows: AttributeId
  readonly columns: AttributeId
  readonly conditions: readonly Condition[]
  /** The cell whose names are open; a side of it left out opens the whole row or column. */
  readonly cell: { readonly row: string | null; readonly column: string | null } | null
}

const attribute = (params: SearchParams, name: string, otherwise: AttributeId) =>
  ATTRIBUTE_IDS.find((id) => id === one(params, name)) ?? otherwise

/** What the address asks: `?rows=&cols=`, conditions by their attribute, `?cell=row~column`, and what a figure's page takes. */
export function crosstabQuery(params: SearchParams, time: 'on' | 'over', today: CivilDate): CrosstabQuery {
  const [row, column] = (one(params, 'cell') ?? '').split('~')
  const rows = attribute(params, 'rows', 'age')
  const columns = attribute(params, 'cols', 'sex')
  const others: readonly AttributeId[] = ['sex', 'age']
  return {
    ...figureQuery({ ...params, group: undefined }, time, today),
    rows,
    // Divided by one attribute twice a list says nothing more.
    columns: columns === rows ? (others.find((id) => id !== rows) ?? columns) : columns,
    conditions: CONDITIONS.flatMap((id) => {
      const key = one(params, id)
      return key ? [{ attribute: id, key }] : []
    }),
    cell: column === undefined ? null : { row: row || null, column: column || null },
  }
}

const KEPT = ['rows', 'cols', 'asOf', 'from', 'to', 'unit', 'side', ...CONDITIONS] as const

export const keepInput = z.object({
  figureId: required(80, 'Thiếu số liệu.'),
  name: required(120, 'Ghi tên bảng, như «Nữ dưới 40 tuổi theo khối».'),
  address: z
    .string()
    .max(2000)
    .transform((text) => {
      const asked = new URLSearchParams(text)
      return new URLSearchParams(
        KEPT.flatMap((name) => asked.getAll(name).map((value) => [name, value] satisfies [string, string])),
      ).toString()
    }),
})
export type KeepInput = z.output<typeof keepInput>

export const dropInput = z.object({ crosstabId: required(40, 'Thiếu bảng.') })
export type DropInput = z.output<typeof dropInput>

import type { CellStyle } from 'hucre/xlsx'

export type ColumnType = 'text' | 'integer' | 'decimal' | 'percent' | 'date'

const THIN = { style: 'thin' as const, color: { rgb: 'BFC5CE' } }
const GRID = { top: THIN, right: THIN, bottom: THIN, left: THIN }
const font = (rest: CellStyle['font'] = {}) => ({ name: 'Times New Roman', size: 12, ...rest })

const NUMBER_FORMATS: Record<ColumnType, string> = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0%',
  date: 'dd/mm/yyyy',
}

export const BODY: CellStyle = { font: font(), border: GRID }
export const TOTAL: CellStyle = { font: font({ bold: true }), border: GRID }
export const TITLE: CellStyle = { font: font({ bold: true, size: 14 }) }
export const HEADING: CellStyle = { font: font({ italic: true }) }
export const NOTE: CellStyle = { font: font({ italic: true, size: 10 }) }
export const HEADER: CellStyle = {
  font: font({ bold: true }),
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F0FA' } },
  border: GRID,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

export const styleOf = (type: ColumnType, base: CellStyle): CellStyle => ({
  ...base,
  numFmt: NUMBER_FORMATS[type],
  alignment: {
    vertical: 'top',
    wrapText: type === 'text',
    horizontal: type === 'text' ? 'left' : type === 'date' ? 'center' : 'right',
  },
})

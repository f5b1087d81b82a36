import type { CellStyle, WriteSheet } from 'hucre/xlsx'

/** `ordinal`: the number of a line; `fraction`: «17/32», which is no number to Excel. */
export type ColumnType = 'text' | 'ordinal' | 'integer' | 'decimal' | 'percent' | 'fraction' | 'date'

const THIN = { style: 'thin' as const, color: { rgb: 'BFC5CE' } }
const GRID = { top: THIN, right: THIN, bottom: THIN, left: THIN }
const font = (rest: CellStyle['font'] = {}) => ({ name: 'Times New Roman', size: 12, ...rest })

const LOOKS: Record<ColumnType, { numFmt: string; horizontal: 'left' | 'center' | 'right' }> = {
  text: { numFmt: '@', horizontal: 'left' },
  ordinal: { numFmt: '0', horizontal: 'center' },
  integer: { numFmt: '#,##0', horizontal: 'right' },
  decimal: { numFmt: '#,##0.0', horizontal: 'right' },
  percent: { numFmt: '0.0%', horizontal: 'right' },
  fraction: { numFmt: '@', horizontal: 'right' },
  date: { numFmt: 'dd/mm/yyyy', horizontal: 'center' },
}

/** Height of a line, in points. */
export const LINE = 16

/** A4, as wide as the page, as long as it takes. Margins in inches. */
export const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.4, header: 0.3, footer: 0.3 },
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
  numFmt: LOOKS[type].numFmt,
  alignment: { vertical: 'top', wrapText: type === 'text', horizontal: LOOKS[type].horizontal },
})

import { AlignmentType, type IRunOptions, LineRuleType, PageOrientation } from 'docx'
import type { Orientation } from './paper'

/** Measures of HD 36-HD/VPTW (3/4/2018), kept by HD 05-HD/VPTW (27/5/2026): A4, Times New Roman 14. */
export const FONT = 'Times New Roman'
export const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
export const points = (size: number) => size * 20
export const halfPoints = (size: number) => size * 2

export const SIZES = { nation: 15, body: 14, title: 16, subtitle: 14, recipients: 12, table: 12, note: 10 } as const

const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) }
const LANDSCAPE_MARGINS = { ...MARGINS, top: mm(30), bottom: mm(15), left: mm(20), right: mm(20) }

export const textWidth = (orientation: Orientation) =>
  orientation === 'portrait' ? mm(210 - 30 - 15) : mm(297 - 20 - 20)

/** docx turns width and height itself when the page lies. */
export const page = (orientation: Orientation) => ({
  size: {
    width: 11906,
    height: 16838,
    orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  },
  margin: orientation === 'portrait' ? MARGINS : LANDSCAPE_MARGINS,
})

/** Real styles, so that the office can change the whole paper in one place. */
export const styles = {
  default: {
    document: { run: { font: FONT, size: halfPoints(SIZES.body), color: '000000', language: { value: 'vi-VN' } } },
    heading1: {
      run: { font: FONT, size: halfPoints(SIZES.body), bold: true, color: '000000', allCaps: true },
      paragraph: { spacing: { before: points(12), after: points(6) }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: halfPoints(SIZES.body), bold: true, color: '000000' },
      paragraph: { spacing: { before: points(8), after: points(4) }, indent: { firstLine: mm(10) }, keepNext: true },
    },
    title: {
      run: { font: FONT, size: halfPoints(SIZES.title), bold: true, color: '000000', allCaps: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: points(18), after: 0 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'NoiDung',
      name: 'Nội dung',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: mm(10) },
        spacing: { before: points(6), after: points(6), line: points(20), lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: 'Bang',
      name: 'Bảng',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(SIZES.table) },
      paragraph: { spacing: { before: points(2), after: points(2) } },
    },
  ],
}

export const sized = (size: number, rest: Omit<IRunOptions, 'size'> = {}): IRunOptions => ({
  ...rest,
  size: halfPoints(size),
})

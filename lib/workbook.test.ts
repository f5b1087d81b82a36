import { expect, test } from 'vitest'
import { zipEntries } from './document-reader'
import { readWorkbook, renderWorkbook } from './workbook'

const content = {
  title: 'Danh sách lớp bồi dưỡng',
  note: 'Dữ liệu trình diễn – ngày làm việc 30/06/2023',
  sheets: [
    {
      name: 'Phụ lục 1: lớp [2023]/đợt 1',
      heading: ['DANH SÁCH LỚP BỒI DƯỠNG', 'Từ ngày 01/06/2021 đến ngày 30/06/2023'],
      columns: [
        { header: 'Tên lớp', width: 40 },
        { header: 'Ngày bế giảng', type: 'date' as const },
        { header: 'Lượt', type: 'integer' as const, sum: true },
        { header: 'Tỷ lệ', type: 'percent' as const },
        { header: 'Số thẻ' },
      ],
      rows: [
        ['=HYPERLINK("http://x")', '2023-06-30', 1553, 53.125, '00123456'],
        ['+84', '1968-05', 390, 100, '@sum'],
        ['-1', null, null, null, null],
      ],
    },
    { name: 'Phụ lục 1: lớp [2023]/đợt 1', columns: [{ header: 'Tên' }], rows: [] },
  ],
}

const bytes = () => renderWorkbook(content)

test('numbers are numbers, rates are fractions shown as per cent, whole days are dates and half-known ones text', async () => {
  const [sheet] = await readWorkbook(await bytes())
  const [, , , head, first, second] = sheet?.rows ?? []
  expect(head).toEqual(['Tên lớp', 'Ngày bế giảng', 'Lượt', 'Tỷ lệ', 'Số thẻ'])
  expect(first?.[1]).toEqual(new Date('2023-06-30T00:00:00Z'))
  expect(first?.slice(2)).toEqual([1553, 0.53125, '00123456'])
  expect(second?.[1]).toBe('1968-05')
})

test('text that looks like a formula stays text, and the only formulas are the sums', async () => {
  const [sheet] = await readWorkbook(await bytes())
  expect(sheet?.rows.slice(4, 7).map((row) => row[0])).toEqual(['=HYPERLINK("http://x")', '+84', '-1'])
  expect([...(sheet?.formulas ?? [])]).toEqual([['C8', 'SUM(C5:C7)']])
  expect(sheet?.rows[7]?.slice(0, 3)).toEqual(['Cộng', null, 1943])
})

test('sheets keep safe names, and two alike are told apart', async () => {
  const names = (await readWorkbook(await bytes())).map((sheet) => sheet.name)
  expect(names).toEqual(['Phụ lục 1 lớp 2023 đợt 1', 'Phụ lục 1 lớp 2023 đợt 1 (2)'])
})

test('the head row is frozen and printed on each page, the page lies and fits in width, and the note is at its foot', async () => {
  const entries = zipEntries(await bytes())
  const sheet = entries.get('xl/worksheets/sheet1.xml')?.toString() ?? ''
  expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/)
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/)
  expect(sheet).toContain('fitToHeight="0"')
  expect(sheet).toContain('Dữ liệu trình diễn')
  const book = entries.get('xl/workbook.xml')?.toString() ?? ''
  expect(book.replaceAll('&apos;', "'")).toContain("'Phụ lục 1 lớp 2023 đợt 1'!$4:$4")
})

import { expect, test } from 'vitest'
import type { Line } from '../../rules'
import { rewrittenFindings } from './rules'

const number = (text: string) => ({ figureId: 'communes', text })

const found = (edited: string | null, ...numbers: string[]) => {
  const line: Line = { key: 'communes', parts: ['Huyện gồm ', ...numbers.map(number), ' đơn vị.'], edited }
  return rewrittenFindings([{ key: 'situation', level: 'part', title: 'I', lines: [line] }])
}

test.each([
  [null, ['16'], []],
  ['', ['16'], []],
  ['Toàn huyện có 16 xã, thị trấn.', ['16'], []],
  ['Toàn huyện có 17 xã, thị trấn.', ['16'], ['16']],
  ['Năm 2016 có 16,5% và 16/32.', ['16'], ['16']],
  ['Cần thêm 3 người.', ['03'], []],
  ['Đạt 17/32, bằng 53,1%.', ['17/32', '53,1%'], []],
  ['Đạt 53,1%.', ['17/32', '53,1%'], ['17/32']],
  ['Có 12.405 đảng viên.', ['12.405'], []],
  ['Có 112.405 đảng viên.', ['12.405'], ['12.405']],
] as const)('«%s» in place of a sentence with %j leaves out %j', (edited, numbers, left) => {
  expect(found(edited, ...numbers).map(({ text }) => text.split(': ').at(-1))).toEqual(
    left.length > 0 ? [left.join('; ')] : [],
  )
})

test('what is left out is said beside the sentence, and does not stop the issue', () => {
  expect(found('Huyện có nhiều xã.', '16')).toEqual([
    {
      key: 'words.communes',
      severity: 'note',
      text: 'Lời văn của người soạn thay câu «Huyện gồm 16 đơn vị.…» không có số đã tính: 16',
      href: '#line-communes',
    },
  ])
})

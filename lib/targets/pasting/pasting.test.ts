import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { listTargets } from '../queries'
import { setAllTargets } from './commands'
import { pasteInput } from './input'
import { previewPasted } from './queries'
import { pastedTargets, readThreshold } from './rules'

const FROM = '2023-01-01' as CivilDate

test.each([
  ['50', 50, 'at-least', false],
  ['≥ 8,5', 8.5, 'at-least', false],
  ['từ 1.250 trở lên', 1250, 'at-least', false],
  ['50%', 50, 'at-least', true],
  ['không quá 0,5%', 0.5, 'at-most', true],
  ['0,5 trở xuống', 0.5, 'at-most', false],
  ['hạng 10 trở lên', 10, 'rank', false],
  ['nhiều', null, 'at-least', false],
])('«%s» asks for %s, %s', (text, threshold, direction, isPercent) => {
  expect(readThreshold(text)).toEqual({ threshold, direction, isPercent })
})

test('lines come from a worksheet by tabs, from a letter by bars; a head and empty lines are passed over', () => {
  const lines =
    'Tên chỉ tiêu\tVăn bản\tMức phải đạt\tĐơn vị tính\tHạn\n\nHộ nghèo | 04-NQ/TU | dưới 0,5% | | 31/12/2025'
  expect(pastedTargets(lines)).toEqual([
    {
      ...{ line: 3, title: 'Hộ nghèo', document: '04-NQ/TU', threshold: 0.5, direction: 'at-most', unit: '%' },
      ...{ dueOn: '2025-12-31', problems: [] },
    },
  ])
})

describe('a pasted register', () => {
  const right = 'Hộ nghèo | 04-NQ/TU | không quá 0,5 | % | 31/12/2025'

  test('tells all that is wrong, line by line', () => {
    const ctx = testContext()
    const wrong = [
      right,
      right,
      ' | 99-NQ/TU | nhiều | | 31/2/2025',
      'Thu nhập bình quân đầu người | 04-NQ/TU | 70 | triệu đồng | 1/1/2023',
    ].join('\n')
    expect(previewPasted(ctx, wrong, FROM).map(({ problems }) => problems)).toEqual([
      [],
      ['chỉ tiêu này của văn bản đã có'],
      [
        'thiếu tên chỉ tiêu',
        'mức phải đạt «nhiều» không phải là số',
        'thiếu đơn vị tính',
        'hạn «31/2/2025» không phải là một ngày',
        'không có văn bản số «99-NQ/TU» trong sổ',
      ],
      ['chỉ tiêu này của văn bản đã có', 'hạn không sau ngày bắt đầu có hiệu lực'],
    ])
  })

  test('is written whole with one entry in the log, or not at all', () => {
    const ctx = testContext()
    const paste = (text: string) => pasteInput.parse({ text, from: '1/1/2023' })
    const before = listTargets(ctx).length
    expect(codeOf(() => setAllTargets(ctx, paste(`${right}\nSai | 04-NQ/TU | x | % |`)))).toBe('wrong_rows')
    expect(listTargets(ctx)).toHaveLength(before)
    setAllTargets(ctx, paste(`${right}\nLao động qua đào tạo | 04-NQ/TU | 75 | % |`))
    expect(listTargets(ctx)).toHaveLength(before + 2)
    expect(
      ctx.db
        .select()
        .from(auditEntries)
        .all()
        .map(({ action }) => action),
    ).toEqual(['targets.setAll'])
  })
})

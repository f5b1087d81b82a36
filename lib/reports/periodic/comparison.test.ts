import { describe, expect, test } from 'vitest'
import { figureValue, rateValue } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { groupLines, statedOrNull } from './comparison/rules'
import type { PeriodicData } from './data'
import { sections } from './rules'
import { plainSentence } from './wording/rules'

const day = (text: string) => text as CivilDate

const MOVEMENTS = [
  { key: 'rotation', label: 'Luân chuyển', value: 2, part: 0, rows: 2 },
  { key: 'transfer', label: 'Điều động', value: 1, part: 0, rows: 1 },
]

/** Those figures of the article that are compared. */
function article(more: Partial<PeriodicData>): PeriodicData {
  const figures = [
    rateValue('non-local-heads', 17, 32),
    figureValue('training-classes', { value: 221, unit: 'lớp', time: 'over' }),
    figureValue('training-attendances', { value: 38718, unit: 'lượt', time: 'over' }),
    figureValue('movements', { value: 3, unit: 'lượt', time: 'over', groups: MOVEMENTS }),
  ]
  return {
    period: { from: day('2021-06-01'), to: day('2023-06-30') },
    before: { from: day('2019-05-01'), to: day('2021-05-31') },
    yearBefore: null,
    unit: { id: 'u', code: 'U', name: 'Đảng bộ huyện', isWhole: true, isParty: true },
    levelName: 'Ban Thường vụ Huyện ủy quản lý',
    postNames: { secretary: 'Bí thư Đảng ủy xã, thị trấn', chair: 'Chủ tịch UBND xã, thị trấn' },
    figures: Object.fromEntries(figures.map((one) => [one.id, one])),
    earlier: {},
    yearEarlier: {},
    countedBefore: null,
    ...more,
  }
}

const say = (data: PeriodicData) =>
  Object.fromEntries(
    sections(data).flatMap((section) => section.sentences.map((line) => [line.key, plainSentence(line)])),
  )

describe('comparison', () => {
  const quarter = {
    period: { from: day('2023-04-01'), to: day('2023-06-30') },
    before: { from: day('2023-01-01'), to: day('2023-03-31') },
    yearBefore: { from: day('2022-04-01'), to: day('2022-06-30') },
  }

  test('where nothing was recorded it says so, and never speaks of a rise', () => {
    const text = say(article(quarter))
    expect(text['training.compared']).toBe(
      'So với kỳ trước (quý I năm 2023): không có số liệu để so sánh. So với cùng kỳ năm trước (quý II năm 2022): không có số liệu để so sánh.',
    )
  })

  test('counts move by number and share, rates by points', () => {
    const earlier = {
      'training-classes': figureValue('training-classes', { value: 200 }),
      'non-local-heads': rateValue('non-local-heads', 11, 32),
      movements: figureValue('movements', { value: 5 }),
    }
    const text = say(article({ ...quarter, yearBefore: null, earlier }))
    expect(text['training.compared']).toBe(
      'So với kỳ trước (quý I năm 2023): số lớp tăng 21 lớp (10,5%); số lượt học viên không có số liệu.',
    )
    expect(text['assignment.compared']).toBe(
      'So với kỳ trước (quý I năm 2023): số lượt biến động giảm 02 lượt (40,0%); tỷ lệ không là người địa phương tăng 18,8 điểm phần trăm.',
    )
  })

  test('kinds of movement are listed when they occurred then or now', () => {
    const earlier = {
      movements: figureValue('movements', { groups: [{ key: 'election', label: 'Bầu', value: 4, part: 0, rows: 4 }] }),
    }
    expect(groupLines(article({ earlier }), 'movements').map((line) => [line.label, line.now, line.earlier])).toEqual([
      ['Luân chuyển', 2, 0],
      ['Điều động', 1, 0],
      ['Bầu', 0, 4],
    ])
  })

  test('a share of a figure without data is no nought', () => {
    const classes = [{ key: 'basic', label: 'Cơ bản', value: 4, part: 0, rows: 4 }]
    const figures = { 'training-classes': figureValue('training-classes', { value: null }) }
    const earlier = { 'training-classes': figureValue('training-classes', { value: 4, groups: classes }) }
    expect(groupLines(article({ figures, earlier }), 'training-classes')).toMatchObject([{ now: null, earlier: 4 }])
  })

  test('what was not recorded is not nought', () => {
    expect(statedOrNull(undefined)).toBeNull()
    expect(statedOrNull(rateValue('x', 17, 32))).toBe('17/32 (53,1%)')
  })
})

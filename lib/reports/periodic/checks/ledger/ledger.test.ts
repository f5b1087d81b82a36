import { expect, test } from 'vitest'
import { figureValue } from '@/db/testing'
import type { CivilDate } from '../../../../civil-date'
import type { PeriodicData } from '../../data'
import { leapFindings, openingFindings } from './rules'

const members = (value: number | null) => ({
  'party-members': figureValue('party-members', { title: 'Đảng viên', unit: 'đảng viên', value }),
})

const data = (before: number | null, now: number | null) =>
  ({
    figures: members(now),
    earlier: members(before),
    period: { from: '2023-04-01' as CivilDate, to: '2023-06-30' as CivilDate },
    unit: { id: 'committee', isWhole: true },
  }) as unknown as PeriodicData

test.each([
  [717, 724, 0],
  [717, 1434, 0],
  [717, 1435, 1],
  [717, 359, 0],
  [717, 358, 1],
  [null, 724, 0],
  [717, null, 0],
])('members from %s to %s: %s warning', (before, now, warnings) => {
  expect(leapFindings(data(before, now))).toHaveLength(warnings)
})

test('the warning names both numbers and leads to who reported them', () => {
  expect(leapFindings(data(717, 7050))).toMatchObject([
    {
      severity: 'warning',
      text: 'Số đảng viên từ 717 thành 7.050 trong kỳ: có thể ghi nhầm',
      href: '/figures/party-members?from=2023-04-01&to=2023-06-30',
    },
  ])
})

test('what a period begins with is what the one before closed with, or both are said', () => {
  const closing = (value: number) => ({
    reportId: 'r',
    numberText: '86-BC/BTCHU',
    figures: [{ figureId: 'party-members', title: 'Đảng viên', unit: 'đảng viên', value, part: null, whole: null }],
  })
  const stands = { rivals: [], request: null }
  expect(openingFindings(data(717, 724), { closing: closing(717), stands })).toEqual([])
  expect(openingFindings(data(717, 724), { closing: null, stands })).toEqual([])
  expect(openingFindings(data(717, 724), { closing: closing(716), stands })).toMatchObject([
    { key: 'opening', severity: 'warning', href: '/reports/r' },
  ])
})

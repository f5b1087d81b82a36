import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../civil-date'
import {
  formOf,
  issueProblem,
  mayIssueAs,
  numberText,
  periodBefore,
  periodChoices,
  periodName,
  signatureOf,
  yearBefore,
} from './rules'

const span = (from: string, to: string) => ({ from: from as CivilDate, to: to as CivilDate })

describe('periods', () => {
  test.each([
    ['2023-06-01', '2023-06-30', 'tháng 6 năm 2023'],
    ['2023-04-01', '2023-06-30', 'quý II năm 2023'],
    ['2023-02-01', '2023-04-30', 'từ ngày 01/2/2023 đến ngày 30/4/2023'],
    ['2023-01-01', '2023-06-30', '6 tháng đầu năm 2023'],
    ['2023-07-01', '2023-12-31', '6 tháng cuối năm 2023'],
    ['2023-01-01', '2023-09-30', '9 tháng năm 2023'],
    ['2022-01-01', '2022-12-31', 'năm 2022'],
    ['2022-07-01', '2023-06-30', 'từ ngày 01/7/2022 đến ngày 30/6/2023'],
    ['2021-06-01', '2023-06-30', 'từ ngày 01/6/2021 đến ngày 30/6/2023'],
  ])('%s to %s is called «%s»', (from, to, name) => expect(periodName(span(from, to))).toBe(name))

  test('before whole months stand as many months, before other days as many days', () => {
    expect(periodBefore(span('2021-06-01', '2023-06-30'))).toEqual(span('2019-05-01', '2021-05-31'))
    expect(periodBefore(span('2023-03-01', '2023-03-31'))).toEqual(span('2023-02-01', '2023-02-28'))
    expect(periodBefore(span('2023-06-11', '2023-06-20'))).toEqual(span('2023-06-01', '2023-06-10'))
  })

  test('the year before exists for up to twelve months, and ends where its month ends', () => {
    expect(yearBefore(span('2024-02-01', '2024-02-29'))).toEqual(span('2023-02-01', '2023-02-28'))
    expect(yearBefore(span('2023-01-01', '2023-12-31'))).toEqual(span('2022-01-01', '2022-12-31'))
    expect(yearBefore(span('2023-02-01', '2023-02-28'))).toEqual(span('2022-02-01', '2022-02-28'))
    expect(yearBefore(span('2021-06-01', '2023-06-30'))).toBeNull()
  })

  test('the office is offered the periods around its working day', () => {
    const names = periodChoices('2023-06-30' as CivilDate).map(periodName)
    expect(names).toEqual([
      'tháng 6 năm 2023',
      'quý II năm 2023',
      '6 tháng đầu năm 2023',
      'năm 2023',
      'tháng 5 năm 2023',
      'quý I năm 2023',
      '6 tháng cuối năm 2022',
      'năm 2022',
    ])
    const autumn = periodChoices('2023-08-10' as CivilDate).map(periodName)
    expect(autumn).toEqual(
      expect.arrayContaining(['9 tháng năm 2023', '6 tháng cuối năm 2023', '6 tháng đầu năm 2023']),
    )
    expect(periodChoices('2023-01-15' as CivilDate).map(periodName)).toContain('tháng 12 năm 2022')
  })
})

test('numbers below ten carry a zero', () => {
  expect(numberText(5, 'BC/HU')).toBe('05-BC/HU')
})

describe('who speaks for whom', () => {
  test('somebody limited to units issues for a committee alone, the office for any unit, a committee for its own', () => {
    expect(mayIssueAs('organising', { isLimited: true, isRoot: false })).toBe(false)
    expect(mayIssueAs('committee', { isLimited: true, isRoot: false })).toBe(true)
    expect(mayIssueAs('organising', { isLimited: false, isRoot: false })).toBe(true)
    expect(mayIssueAs('committee', { isLimited: false, isRoot: true })).toBe(true)
    expect(mayIssueAs('committee', { isLimited: false, isRoot: false })).toBe(false)
  })

  test('an organisation is led as the flags of its kind say; an office has no committee of its own', () => {
    expect(formOf({ grassroots: 'committee', level: 'commune' })).toBe('committee')
    expect(formOf({ grassroots: null, level: 'commune' })).toBe('committee')
    expect(formOf({ grassroots: null, level: 'cell' })).toBe('cell')
    expect(formOf({ grassroots: null, level: 'department' })).toBeNull()
  })
})

describe('who signs', () => {
  const office = { authority: '', authorityOf: '', signatoryTitle: 'TRƯỞNG BAN' } as const
  const committee = { authority: 'T/M', authorityOf: 'BAN THƯỜNG VỤ', signatoryTitle: 'BÍ THƯ' } as const

  test('the head of an office in their own name, a deputy for the head', () => {
    expect(signatureOf(office, { title: 'Trưởng Ban', name: 'A' })).toEqual({ title: 'TRƯỞNG BAN', name: 'A' })
    const deputy = { authority: 'K/T', of: 'TRƯỞNG BAN', title: 'PHÓ TRƯỞNG BAN', name: 'B' }
    expect(signatureOf(office, { title: 'Phó Trưởng ban', name: 'B' })).toEqual(deputy)
  })

  test('a committee is signed for as a whole, never K/T', () =>
    expect(signatureOf(committee, { title: 'Phó Bí thư', name: 'C' })).toMatchObject({
      authority: 'T/M',
      title: 'PHÓ BÍ THƯ',
    }))
})

test('only a checked report is issued, once, not ahead of its day, under a free number', () => {
  const asked = { issuedOn: '2023-06-30' as CivilDate, today: '2023-06-30' as CivilDate, isTaken: false }
  const checked = { checkedAt: '2023-06-30T02:00:00Z', issuedAt: null }
  expect(issueProblem(checked, asked)).toBeNull()
  expect(issueProblem({ ...checked, checkedAt: null }, asked)).toBe('not_checked')
  expect(issueProblem({ ...checked, issuedAt: 'x' }, asked)).toBe('issued')
  expect(issueProblem(checked, { ...asked, issuedOn: '2023-07-05' as CivilDate })).toBe('day_ahead')
  expect(issueProblem(checked, { ...asked, isTaken: true })).toBe('number_taken')
})

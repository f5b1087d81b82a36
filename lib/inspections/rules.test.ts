import { describe, expect, test } from 'vitest'
import { civilDate } from '../civil-date'
import { recordInspectionInput } from './input'
import { inspectionTitle } from './labels'
import { formFits, inspectionDays, inspectionState, PLANNED_FORMS, planOutcome, remedyState } from './rules'

const day = civilDate

describe('an inspection', () => {
  const held = { from: day('2023-03-06'), concludedOn: day('2023-05-26'), cancelledReason: null }

  test.each([
    ['2023-03-05', 'planned'],
    ['2023-03-06', 'running'],
    ['2023-05-25', 'running'],
    ['2023-05-26', 'concluded'],
  ])('on %s is %s: it counts on the day of its conclusion', (on, state) => {
    expect(inspectionState(held, day(on))).toBe(state)
  })

  test('that was cancelled is that on every day', () => {
    expect(inspectionState({ ...held, cancelledReason: 'Trùng' }, day('2023-06-30'))).toBe('cancelled')
  })

  test('shows its days, one day once, and no last day where none is known', () => {
    expect(inspectionDays({ from: day('2023-03-06'), until: day('2023-04-20') })).toBe('06/03/2023 – 19/04/2023')
    expect(inspectionDays({ from: day('2023-03-06'), until: day('2023-03-07') })).toBe('06/03/2023')
    expect(inspectionDays({ from: day('2023-03-06'), until: null })).toBe('từ 06/03/2023')
  })

  test('of a classified case is called by its paper alone', () => {
    const classified = { kind: 'inspection', form: 'violation', topic: null, isClassified: true } as const
    expect(inspectionTitle({ ...classified, decisionNumber: '03-QĐ/UBKTHU' })).toBe(
      'Kiểm tra khi có dấu hiệu vi phạm theo văn bản số 03-QĐ/UBKTHU (mật)',
    )
  })
})

test.each([
  [null, null, 'open'],
  ['2023-06-30', null, 'open'],
  ['2023-06-29', null, 'overdue'],
  ['2023-06-29', '2023-06-30', 'done'],
  ['2023-06-29', '2023-07-01', 'overdue'],
])('what is due on %s and done on %s is %s on 30/06/2023', (dueOn, doneOn, state) => {
  const due = { dueOn: dueOn ? day(dueOn) : null, doneOn: doneOn ? day(doneOn) : null }
  expect(remedyState(due, day('2023-06-30'))).toBe(state)
})

test.each([
  [2, 3, 'passed'],
  [2, 2, 'reached'],
  [2, 1, 'missed'],
])('of %i planned and %i done it is %s', (planned, done, outcome) => {
  expect(planOutcome({ planned, done })).toBe(outcome)
})

test('supervision is regular or thematic, nothing else', () => {
  expect(formFits('supervision', 'violation')).toBe(false)
  expect(PLANNED_FORMS.filter(({ kind }) => kind === 'supervision').map(({ form }) => form)).toEqual([
    'thematic',
    'regular',
  ])
})

const form = {
  kind: 'inspection',
  form: 'thematic',
  topic: 'Công tác cán bộ',
  leadBody: 'Ban Thường vụ',
  from: '06/03/2023',
  isPlanned: 'on',
}

test.each([
  ['without a topic', { topic: '' }, 'topic', 'Ghi nội dung'],
  ['of a classified case with its topic', { isClassified: 'on', decisionNumber: '1' }, 'topic', 'chỉ ghi số và ngày'],
  ['of a classified case with a note', { isClassified: 'on', topic: '', note: 'A' }, 'note', 'chỉ ghi số và ngày'],
  ['of a classified case without its paper', { isClassified: 'on', topic: '' }, 'decisionNumber', 'Ghi số văn bản'],
  ['that supervises signs of a violation', { kind: 'supervision', form: 'violation' }, 'form', 'Giám sát chỉ có'],
  ['that ends before it begins', { lastOn: '05/03/2023' }, 'lastOn', 'trước ngày bắt đầu'],
  ['decided after it began', { decidedOn: '07/03/2023' }, 'decidedOn', 'trước khi bắt đầu'],
  ['without a first day', { from: '' }, 'from', 'Ghi ngày bắt đầu'],
])('a form %s is refused at the field', (_title, change, field, words) => {
  const { error } = recordInspectionInput.safeParse({ ...form, ...change })
  expect(error?.issues.find(({ path }) => path.join('.') === field)?.message).toContain(words)
})

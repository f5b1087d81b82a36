import { describe, expect, test } from 'vitest'
import { figureValue, rateValue } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import type { FigureValue } from '../../figures/rules'
import { missing } from './checks/counts/rules'
import type { PeriodicData } from './data'
import { paragraphsOf, sections, written } from './rules'
import { documentName, plainSentence } from './wording/rules'

const day = (text: string) => text as CivilDate

const target = { threshold: 50, document: '04-NQ/TU', dueOn: null }

/** Figures of the article: 12/16, 5/16, 17/32 … */
function article(over: Partial<Record<string, FigureValue>> = {}): PeriodicData {
  const figures = [
    figureValue('party-organisations', { value: 70, unit: 'tổ chức' }),
    figureValue('party-committees', { value: 31 }),
    figureValue('party-cells', { value: 39 }),
    figureValue('party-organisations-enterprise', { value: 7, title: 'Tổ chức cơ sở đảng khối doanh nghiệp' }),
    figureValue('party-members', {
      value: 12405,
      groups: [{ key: 'reported', label: '', value: 12405, part: 0, rows: 70 }],
    }),
    figureValue('executive-committee-members', { value: 41 }),
    figureValue('managed-cadres', { value: 181 }),
    rateValue('managed-cadres-degree', 181, 181),
    rateValue('managed-cadres-theory', 181, 181),
    figureValue('vacant-seats', { value: 4, unit: 'chức danh' }),
    rateValue('non-local-secretaries', 12, 16, { title: 'Bí thư không là người địa phương' }),
    rateValue('non-local-chairs', 5, 16, { title: 'Chủ tịch không là người địa phương' }),
    rateValue('non-local-heads', 17, 32, { title: 'Bí thư, Chủ tịch không là người địa phương', target }),
    figureValue('training-classes', { value: 221, unit: 'lớp', time: 'over', title: 'Lớp bồi dưỡng' }),
    figureValue('training-attendances', { value: 38718, unit: 'lượt', time: 'over', title: 'Lượt học viên' }),
    figureValue('knowledge-update-classes', { value: 10 }),
    figureValue('knowledge-update-attendances', { value: 1553 }),
    figureValue('party-building-classes', { value: 2, until: day('2023-06-30') }),
    figureValue('party-building-attendances', { value: 390 }),
    rateValue('leaders-updated', 240, 240),
    figureValue('movements', {
      value: 3,
      unit: 'lượt',
      time: 'over',
      title: 'Biến động công tác',
      groups: [
        { key: 'rotation', label: 'Luân chuyển', value: 2, part: 0, rows: 2 },
        { key: 'transfer', label: 'Điều động', value: 1, part: 0, rows: 1 },
      ],
    }),
  ]
  return {
    period: { from: day('2021-06-01'), to: day('2023-06-30') },
    before: { from: day('2019-05-01'), to: day('2021-05-31') },
    yearBefore: null,
    unit: { id: 'u', code: 'U', name: 'Đảng bộ huyện', isWhole: true, isParty: true },
    levelName: 'Ban Thường vụ Huyện ủy quản lý',
    postNames: { secretary: 'Bí thư Đảng ủy xã, thị trấn', chair: 'Chủ tịch UBND xã, thị trấn' },
    figures: { ...Object.fromEntries(figures.map((one) => [one.id, one])), ...over } as PeriodicData['figures'],
    earlier: {},
    yearEarlier: {},
    countedBefore: null,
  }
}

const say = (data: PeriodicData) =>
  Object.fromEntries(
    sections(data).flatMap((section) => section.sentences.map((line) => [line.key, plainSentence(line)])),
  )

describe('the sentences of the article', () => {
  const text = say(article())

  test('organisations and members', () =>
    expect(text['situation.organisations']).toBe(
      'Đến ngày 30/6/2023, Đảng bộ huyện có 70 tổ chức cơ sở đảng (31 đảng bộ cơ sở, 39 chi bộ cơ sở); trong đó: 07 thuộc khối doanh nghiệp; tổng số 12.405 đảng viên.',
    ))

  test('committee and managed cadres', () =>
    expect(text['situation.cadres']).toBe(
      'Ban Chấp hành Đảng bộ huyện có 41 đồng chí; cán bộ diện Ban Thường vụ Huyện ủy quản lý có 181 đồng chí, 100% có trình độ chuyên môn từ đại học trở lên và 100% có trình độ lý luận chính trị từ trung cấp trở lên.',
    ))

  test('classes and attendances', () =>
    expect(text['training.classes']).toBe(
      'Trong kỳ đã mở 221 lớp bồi dưỡng cho 38.718 lượt học viên, trong đó: 10 lớp bồi dưỡng, cập nhật kiến thức mới cho 1.553 lượt cán bộ diện Ban Thường vụ Huyện ủy quản lý; 02 lớp nghiệp vụ công tác xây dựng Đảng năm 2023 cho 390 lượt học viên.',
    ))

  test('movements, the larger kinds first', () =>
    expect(text['assignment.movements']).toBe(
      'Trong kỳ đã thực hiện 03 lượt biến động cán bộ, gồm: luân chuyển 02, điều động 01.',
    ))

  test('one of two posts lags behind although both together have reached the target', () => {
    expect(text['shortcomings.lagging.non-local-chairs']).toBe(
      'Chủ tịch không là người địa phương mới đạt 31,3% (5/16), thấp hơn mức 50%.',
    )
    expect(text['tasks.lagging.non-local-chairs']).toBe(
      'Phấn đấu nâng tỷ lệ chủ tịch không là người địa phương lên 50%, cần bố trí thêm 03 đồng chí (hiện có 5/16).',
    )
  })
})

describe('a sentence on a target has three forms', () => {
  test.each([
    [17, 'tỷ lệ 53,1%, vượt 3,1 điểm phần trăm so với chỉ tiêu 50% của Nghị quyết số 04-NQ/TU.'],
    [16, 'tỷ lệ 50,0%, đạt chỉ tiêu 50% của Nghị quyết số 04-NQ/TU.'],
    [15, 'tỷ lệ 46,9%, còn thiếu 01 người so với chỉ tiêu 50% của Nghị quyết số 04-NQ/TU.'],
  ])('%d of 32: %s', (part, ending) => {
    const text = say(
      article({ 'non-local-heads': rateValue('non-local-heads', part, 32, { title: 'Đứng đầu', target }) }),
    )
    expect(text['assignment.non-local']?.endsWith(ending)).toBe(true)
    expect('shortcomings.target.non-local-heads' in text).toBe(part < 16)
  })
})

test('what is doubtful links to the list where it can be put right', () => {
  const members = figureValue('party-members', {
    value: 10,
    groups: [{ key: 'missing', label: '', value: 0, part: 0, rows: 2 }],
  })
  const full = { 'vacant-seats': figureValue('vacant-seats', { value: 0 }) }
  const [doubt, ...others] = missing(article({ ...full, 'party-members': members }))
  expect(doubt?.text).toBe('02 tổ chức đảng chưa báo cáo số đảng viên')
  expect(doubt?.href).toMatch(/^\/figures\/party-members\?.*2023-06-30.*group=missing/)
  expect(others).toEqual([])
  expect(missing(article(full))).toEqual([])
})

test('counts older than the last day, vacant seats, the undecided and the birthless are doubtful, each with its list', () => {
  const share = (key: string, rows: number) => ({ groups: [{ key, label: '', value: rows, part: 0, rows }] })
  const data = article({
    'non-local-heads': rateValue('non-local-heads', 17, 32, share('undecided', 2)),
    'managed-cadres': figureValue('managed-cadres', { value: 181, ...share('unknown', 3) }),
    'managed-cadres-theory': rateValue('managed-cadres-theory', 180, 181),
  })
  const countedBefore = { organisations: 1, latestOn: day('2023-05-31'), href: '/organisation/units/u' }
  const scope = 'from=2021-06-01&to=2023-06-30'
  expect(missing({ ...data, countedBefore }).map(({ text, href }) => [text, href])).toEqual([
    [
      '01 tổ chức đảng báo cáo số đảng viên trước ngày cuối kỳ 30/06/2023 (gần nhất ngày 31/05/2023)',
      '/organisation/units/u',
    ],
    ['02 trường hợp chưa xác định là người địa phương hay không', `/figures/non-local-heads?${scope}&group=undecided`],
    ['04 chức danh diện Ban Thường vụ Huyện ủy quản lý còn khuyết', `/figures/vacant-seats?${scope}`],
    [
      '03 cán bộ diện Ban Thường vụ Huyện ủy quản lý chưa rõ ngày sinh',
      `/figures/managed-cadres?${scope}&group=unknown`,
    ],
    [
      '01 cán bộ diện Ban Thường vụ Huyện ủy quản lý chưa ghi trình độ lý luận chính trị trung cấp trở lên',
      `/figures/managed-cadres-theory?${scope}&side=rest`,
    ],
  ])
})

test('when everything is reached the report says so and asks for nothing special', () => {
  const text = say(
    article({
      'vacant-seats': figureValue('vacant-seats', { value: 0 }),
      'non-local-chairs': rateValue('non-local-chairs', 8, 16, { title: 'Chủ tịch' }),
    }),
  )
  expect(text['shortcomings.none']).toBe('Các chỉ tiêu, tiêu chuẩn theo dõi trong báo cáo này đều đạt.')
  expect(Object.keys(text).filter((key) => key.startsWith('tasks.'))).toEqual(['tasks.review', 'tasks.own'])
})

test('the author’s words take the place of a sentence and own words are printed only when written', () => {
  const [situation] = written(sections(article()), { 'situation.cadres': 'Một.\n\nHai.', 'situation.own': '' })
  const printed = Object.fromEntries((situation?.lines ?? []).map((line) => [line.key, paragraphsOf(line)]))
  expect(printed['situation.cadres']).toEqual([['Một.'], ['Hai.']])
  expect(printed['situation.own']).toEqual([])
})

test('a document is called by its kind where the number tells it', () => {
  expect(documentName('04-NQ/TU')).toBe('Nghị quyết số 04-NQ/TU')
  expect(documentName('63-KH/HU')).toBe('Kế hoạch số 63-KH/HU')
  expect(documentName('05-QĐ/TU')).toBe('văn bản số 05-QĐ/TU')
})

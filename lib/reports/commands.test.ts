import { describe, expect, test } from 'vitest'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import { Forbidden, grant } from '../context'
import { checkReport, discardReport, openReport } from './commands'
import { paragraphsOf } from './periodic/rules'
import { plainSentence } from './periodic/wording/rules'
import { prepareReport } from './preparation/queries'
import { findReport, listReports } from './queries'
import { restoreText, saveText } from './texts/commands'

const day = (text: string) => text as CivilDate
const DISTRICT = {
  from: day('2021-06-01'),
  to: day('2023-06-30'),
  unitId: 'committee',
  issuer: 'organising',
  keepsText: false,
} as const

/** Nobody wrote there before. */
const FIRST = { basis: null, seen: [] }

const head = () => testContext({ as: 'head' })
const textOf = (ctx: ReturnType<typeof head>, id: string) =>
  prepareReport(ctx, id).sections.flatMap((section) =>
    section.lines.flatMap((line) => paragraphsOf(line).map((parts) => plainSentence({ parts }))),
  )

describe('the texts of a draft', () => {
  test('an edited sentence stays as the author wrote it, and can be taken back', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    const [automatic] = textOf(ctx, id)
    saveText(ctx, {
      reportId: id,
      key: 'situation.organisations',
      text: 'Đảng bộ có 3 tổ chức.\nCâu thứ hai.',
      ...FIRST,
    })
    expect(textOf(ctx, id).slice(0, 2)).toEqual(['Đảng bộ có 3 tổ chức.', 'Câu thứ hai.'])
    restoreText(ctx, {
      reportId: id,
      key: 'situation.organisations',
      basis: 'Đảng bộ có 3 tổ chức.\nCâu thứ hai.',
      seen: [],
    })
    expect(textOf(ctx, id)[0]).toBe(automatic)
  })

  test('an empty text leaves the sentence out', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    const before = textOf(ctx, id)
    saveText(ctx, { reportId: id, key: 'situation.organisations', text: '', ...FIRST })
    expect(textOf(ctx, id)).toEqual(before.slice(1))
  })

  test('the next report starts from the author’s own words, not from sentences with old figures', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Chuẩn bị đại hội.', ...FIRST })
    saveText(ctx, { reportId: id, key: 'situation.organisations', text: 'Có 999 tổ chức.', ...FIRST })
    const next = openReport(ctx, { ...DISTRICT, from: day('2023-04-01'), keepsText: true })
    expect(textOf(ctx, next.id)).toContain('Chuẩn bị đại hội.')
    expect(textOf(ctx, next.id)).not.toContain('Có 999 tổ chức.')
    expect(textOf(ctx, openReport(ctx, DISTRICT).id)).not.toContain('Chuẩn bị đại hội.')
  })

  test('a changed sentence takes back the check', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    checkReport(ctx, { reportId: id, revision: 1, reason: '' }, [])
    expect(findReport(ctx, id)?.step).toBe('checked')
    saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Thêm.', ...FIRST })
    expect(findReport(ctx, id)?.step).toBe('draft')
  })

  test('a draft can be taken away, an outdated page cannot check or take it away', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Thêm.', ...FIRST })
    expect(codeOf(() => checkReport(ctx, { reportId: id, revision: 1, reason: '' }, []))).toBe('stale')
    expect(codeOf(() => discardReport(ctx, { reportId: id, revision: 1 }))).toBe('stale')
    discardReport(ctx, { reportId: id, revision: 2 })
    expect(findReport(ctx, id)).toBeUndefined()
  })
})

describe('who sees what', () => {
  test('an account limited to a unit reports on its own unit only, and its figures are that unit’s', () => {
    const ctx = testContext({ as: 'unit-officer' })
    expect(codeOf(() => openReport(ctx, DISTRICT))).toBe('no_unit')
    expect(codeOf(() => openReport(ctx, { ...DISTRICT, unitId: 'westCommittee' }))).toBe('no_unit')
    const { id } = openReport(ctx, { ...DISTRICT, unitId: 'eastCommittee', issuer: 'committee' })
    const { data, subtitle } = prepareReport(ctx, id)
    expect(subtitle).toContain('Đảng bộ xã Đông Mỹ')
    expect(data.figures['party-members']?.value).toBe(418)
    expect(data.figures['non-local-heads']).toMatchObject({ part: 1, whole: 2 })
  })

  test('a report on another unit does not exist for it', () => {
    const chief = head()
    const whole = openReport(chief, DISTRICT)
    const own = openReport(chief, { ...DISTRICT, unitId: 'eastCommittee' })
    const unit = testContext({ as: 'unit-officer', db: chief.db })
    expect(findReport(unit, whole.id)).toBeUndefined()
    expect(codeOf(() => prepareReport(unit, whole.id))).toBe('no_report')
    expect(listReports(unit)).toMatchObject({ total: 1, rows: [{ id: own.id }] })
  })

  test('what others issue on its unit it reads, and does not write', () => {
    const chief = head()
    const { id } = openReport(chief, { ...DISTRICT, unitId: 'eastCommittee' })
    const unit = testContext({ as: 'unit-officer', db: chief.db })
    expect(codeOf(() => saveText(unit, { reportId: id, key: 'tasks.own', text: 'Thêm.', ...FIRST }))).toBe('not_own')
    expect(codeOf(() => restoreText(unit, { reportId: id, key: 'tasks.own', ...FIRST }))).toBe('not_own')
    expect(codeOf(() => discardReport(unit, { reportId: id, revision: 1 }))).toBe('not_own')
    expect(prepareReport(unit, id).heading.body).toBe('BAN TỔ CHỨC')
  })

  test('only the head checks and issues; the leaders read', () => {
    expect(() => grant(testBase({ as: 'officer' }), 'reports.issue')).toThrow(Forbidden)
    expect(() => grant(testBase({ as: 'officer' }), 'reports.check')).toThrow(Forbidden)
    expect(() => grant(testBase({ as: 'leader' }), 'reports.write')).toThrow(Forbidden)
    expect(grant(testBase({ as: 'leader' }), 'reports.read')).toBeDefined()
  })
})

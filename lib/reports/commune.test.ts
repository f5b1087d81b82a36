import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { units } from '@/db/schema/organisation'
import { reports } from '@/db/schema/reports'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { codeOf, copyOf, templateOf, testContext } from '@/db/testing'
import { civilDate } from '../civil-date'
import { openReport } from './commands'
import { findSealDefaults } from './numbering/queries'
import { openFigure } from './opened/queries'
import { missing } from './periodic/checks/counts/rules'
import { comparisonOf } from './periodic/comparison/rules'
import { findRootUnit } from './periodic/data'
import { prepareReport } from './preparation/queries'
import { findReport } from './queries'
import { getStart } from './start/queries'

const QUARTER = { from: civilDate('2023-04-01'), to: civilDate('2023-06-30'), keepsText: false } as const

let seeded: Buffer
beforeAll(() => {
  seeded = templateOf((db) => seedDemonstration(db, { password: 'mot mat khau dai' }))
}, 60_000)

const district = () => copyOf(seeded)
const xatuhiep = (db: Db = district()) => testContext({ as: 'unit-officer', db })
const truongban = (db: Db = district()) => testContext({ as: 'head', db })
type Ctx = ReturnType<typeof truongban>

const unit = ({ db }: Ctx, code: string) => db.select().from(units).where(eq(units.code, code)).get()?.id ?? ''
const quarterOf = (ctx: Ctx, code: string, issuer: 'committee' | 'organising') =>
  openReport(ctx, { ...QUARTER, unitId: unit(ctx, code), issuer }).id

describe('the officer of xã Tứ Hiệp', () => {
  test('is offered the commune’s Party organisation, and its committee as who issues', () => {
    const ctx = xatuhiep()
    expect(getStart(ctx)).toMatchObject({
      own: [
        {
          id: unit(ctx, 'DU-TUHIEP'),
          name: 'Đảng bộ xã Tứ Hiệp',
          issuer: { code: 'committee', name: 'Đảng ủy xã Tứ Hiệp', symbol: 'BC/ĐU' },
        },
      ],
      issuers: [],
    })
  })

  test('prepares it under the heading of the commune’s committee', () => {
    const ctx = xatuhiep()
    const { heading, signature, recipients } = prepareReport(ctx, quarterOf(ctx, 'DU-TUHIEP', 'committee'))
    expect(heading).toMatchObject({
      upperBody: 'ĐẢNG BỘ HUYỆN THANH TRÌ',
      body: 'ĐẢNG ỦY XÃ TỨ HIỆP',
      place: 'Tứ Hiệp',
    })
    expect(heading.number).toMatch(/^Số +-BC\/ĐU$/)
    expect(signature).toMatchObject({ authority: 'T/M', of: 'BAN CHẤP HÀNH', title: 'BÍ THƯ' })
    expect(recipients.at(-1)).toBe('Lưu Đảng ủy xã Tứ Hiệp.')
  })

  test('cannot speak for the district, nor as a Party committee for a unit that is none', () => {
    const ctx = xatuhiep()
    expect(codeOf(() => quarterOf(ctx, 'DU-TUHIEP', 'organising'))).toBe('not_own')
    expect(codeOf(() => quarterOf(ctx, 'HU-THANHTRI', 'committee'))).toBe('no_unit')
    for (const { code } of ctx.db.select().from(units).where(eq(units.placeId, '00658@1900-01-01')).all())
      if (code !== 'DU-TUHIEP')
        expect([code, codeOf(() => quarterOf(ctx, code, 'committee'))]).toEqual([code, 'no_issuer'])
  })

  test('finds on top of the draft that the members were counted a month before, with the page to count them again', () => {
    const ctx = xatuhiep()
    const [first] = missing(prepareReport(ctx, quarterOf(ctx, 'DU-TUHIEP', 'committee')).data)
    expect(first).toMatchObject({
      text: '01 tổ chức đảng báo cáo số đảng viên trước ngày cuối kỳ 30/06/2023 (gần nhất ngày 31/05/2023)',
      href: `/organisation/units/${unit(ctx, 'DU-TUHIEP')}`,
    })
  })
})

test('the papers of each committee are numbered by themselves within its term', () => {
  const ctx = truongban()
  const numbered = (code: string) => {
    const id = quarterOf(xatuhiep(ctx.db), code, 'committee')
    const report = findReport(ctx, id)
    return { id, seal: report && findSealDefaults(ctx, report) }
  }
  const first = numbered('DU-TUHIEP')
  expect(first.seal).toMatchObject({ number: 1, symbol: 'BC/ĐU', titles: ['BÍ THƯ', 'PHÓ BÍ THƯ'], signatory: '' })
  ctx.db
    .update(reports)
    .set({ number: 1, numberText: '01-BC/ĐU', issuedOn: ctx.today, issuedAt: ctx.now, signatory: 'A' })
    .where(eq(reports.id, first.id))
    .run()
  expect(numbered('DU-TUHIEP').seal).toMatchObject({ number: 2, signatory: 'A' })

  const root = findRootUnit(ctx, ctx.today)?.id ?? ''
  const district = findReport(ctx, openReport(ctx, { ...QUARTER, unitId: root, issuer: 'committee' }).id)
  expect(district && findSealDefaults(ctx, district)).toMatchObject({ number: 1, symbol: 'BC/HU', signatory: '' })
})

describe('the head of the Organising Committee', () => {
  test('reports on a commune in the committee’s own name only through the Organising Committee', () => {
    const ctx = truongban()
    expect(codeOf(() => quarterOf(ctx, 'DU-TUHIEP', 'committee'))).toBe('not_issuer')
    expect(prepareReport(ctx, quarterOf(ctx, 'DU-TUHIEP', 'organising')).heading.body).toBe('BAN TỔ CHỨC')
  })

  test('finds no Party organisations and members stated of a unit that is none', () => {
    const ctx = truongban()
    const { data } = prepareReport(ctx, quarterOf(ctx, 'UBND-TUHIEP', 'organising'))
    expect(data.figures['managed-cadres']?.value).toBe(6)
    expect(data.figures['party-members']).toBeUndefined()
    const cell = prepareReport(ctx, quarterOf(ctx, 'DU-TUHIEP-CB1', 'organising'))
    expect(cell.data.figures['party-members']?.value).toBeNull()
  })
})

describe('a quarter beside the one before, in which no class on new knowledge was held', () => {
  const quarter = (ctx: Ctx) =>
    openReport(ctx, { ...QUARTER, unitId: findRootUnit(ctx, QUARTER.to)?.id ?? '', issuer: 'organising' }).id

  test('the rate of those who learned has no value then, and so no rise', () => {
    const ctx = truongban()
    const id = quarter(ctx)
    const { rows } = comparisonOf(prepareReport(ctx, id).data)
    expect(rows.find((row) => row.id === 'leaders-updated')).toMatchObject({
      now: '235/240 (97,9%)',
      earlier: null,
      change: null,
    })
    const opened = openFigure(ctx, { reportId: id, figureId: 'leaders-updated', group: null })
    expect(opened.value).toBe('235/240')
    expect(opened.earlier.map(({ value }) => value)).toEqual(['không có số liệu', '227/243'])
  })

  test('titles speak of the period; of the year only where it was cut out of a longer one', () => {
    const ctx = truongban()
    const titles = (id: string) => Object.values(prepareReport(ctx, id).data.figures).map(({ title }) => title)
    expect(titles(quarter(ctx)).filter((title) => title.includes('trong năm'))).toEqual([])
    const unitId = findRootUnit(ctx, QUARTER.to)?.id ?? ''
    const long = openReport(ctx, { ...QUARTER, from: civilDate('2021-06-01'), unitId, issuer: 'organising' }).id
    expect(titles(long)).toContain('Lớp nghiệp vụ xây dựng Đảng cho cơ sở trong năm')
  })

  test('what is doubtful in it: seventy counts of May, the vacant seats', () => {
    const ctx = truongban()
    const found = missing(prepareReport(ctx, quarter(ctx)).data)
    expect(found.map(({ key }) => key)).toEqual(['members.before', 'vacant'])
    expect(found[0]?.text).toMatch(/^70 tổ chức đảng .*31\/05\/2023/)
  })
})

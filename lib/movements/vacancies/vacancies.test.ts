import { describe, expect, test } from 'vitest'
import { effects, type Manner, movements } from '@/db/schema/movements'
import { formRows, testContext } from '@/db/testing'
import { civilDate as day } from '../../civil-date'
import { readWorkbook } from '../../workbook'
import { saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { closeSeat } from '../seats/commands'
import { settle } from '../settle/commands'
import { renderVacancies } from './export/queries'
import { afterWhom, besideWords, reasonsOf } from './export/rules'
import { listFalling } from './falling/queries'
import { vacancyQuery } from './input'
import { countVacant, listVacant } from './queries'
import { isToFill } from './rules'

const ALL = vacancyQuery({})
type Ctx = ReturnType<typeof testContext>

/** A registered decision of 2022 that ends or begins a holding on a day. */
function act(
  ctx: Ctx,
  personId: string,
  change: 'begin' | 'end',
  seatId: string,
  date: string,
  manner: Manner = 'main',
) {
  const [id, on, kind] = [
    `${personId}-${change}-${seatId}`,
    day(date),
    change === 'end' ? 'release' : 'appointment',
  ] as const
  const decisionId = 'decision-2022-05-30'
  ctx.db.insert(movements).values({ id, personId, kind, decisionId, on, createdAt: ctx.now }).run()
  ctx.db.insert(effects).values({ id, movementId: id, personId, seatId, change, manner, on }).run()
  ctx.db.transaction((tx) => settle({ ...ctx, db: tx as Ctx['db'] }, [personId]))
}

describe('what is vacant', () => {
  test('names who is to come by a paper in preparation, with the paper', () => {
    const ctx = testContext({ as: 'officer' })
    const draft = { issuingBodyId: 'body-committee', subject: 'Về việc bổ nhiệm', effectiveOn: '17/7/2023' }
    const rows = formRows([{ personId: 'lan', kind: 'appointment', seatId: 'deputyInterior' }])
    const { decisionId } = saveDraft(ctx, draftInput.parse({ ...draft, ...rows }))
    const [seat] = listVacant(ctx, ALL, ctx.today)
    expect(seat).toMatchObject({ seatId: 'deputyInterior', prepared: [{ decisionId }] })
    const unit = testContext({ as: 'unit-officer', db: ctx.db })
    expect(listVacant(unit, ALL, unit.today).flatMap(({ prepared }) => prepared)).toEqual([])
  })

  test('comes with its age and the last holder; what nobody ever held comes last', () => {
    const ctx = testContext()
    const rows = listVacant(ctx, ALL, ctx.today)
    expect(rows.map(({ seatId, since }) => [seatId, since])).toEqual([
      ['deputyInterior', '2021-07-01'],
      ['executiveMember-3', '2010-01-01'],
      ['directorCulture', '2010-01-01'],
      ['eastViceChair-2', '2010-01-01'],
    ])
    expect(rows.map(afterWhom)[0]).toBe('sau khi Nguyễn Văn An được luân chuyển')
    expect(rows.map(afterWhom)[1]).toBe('sổ chưa ghi người giữ')
    expect(countVacant(ctx, ALL, ctx.today)).toBe(4)
  })

  test('shows who is in charge and who waits for the election', () => {
    const ctx = testContext()
    const words = listVacant(ctx, ALL, ctx.today).map((row) => [row.seatId, besideWords(row)])
    expect(words).toContainEqual(['directorCulture', ['do Hà Sơn phụ trách']])
    expect(words).toContainEqual(['eastViceChair-2', ['chờ bầu, phê chuẩn: Đặng Hoài Nam']])
  })

  test('is asked of any day', () => {
    const ctx = testContext()
    const then = listVacant(ctx, ALL, day('2021-06-30')).map(({ seatId }) => seatId)
    expect(then).toContain('eastSecretary')
    expect(then).not.toContain('deputyInterior')
  })

  test('is narrowed by unit with all of its place, by kind of post and by managing level', () => {
    const ctx = testContext()
    const ids = (params: Record<string, string>) =>
      listVacant(ctx, vacancyQuery(params), ctx.today).map(({ seatId }) => seatId)
    expect(ids({ unit: 'eastCommittee' })).toEqual(['eastViceChair-2'])
    expect(ids({ kind: 'department-deputy' })).toEqual(['deputyInterior'])
    expect(ids({ level: 'standing-committee' })).toHaveLength(3)
  })

  test('in other communes does not exist for a commune', () => {
    const ctx = testContext({ as: 'unit-officer' })
    expect(listVacant(ctx, ALL, ctx.today).map(({ seatId }) => seatId)).toEqual(['eastViceChair-2'])
    expect(countVacant(ctx, ALL, ctx.today)).toBe(1)
    expect(listVacant(ctx, vacancyQuery({ unit: 'interior' }), ctx.today)).toEqual([])
  })
})

const soon = (ctx: Ctx, months: number, on = ctx.today) =>
  listFalling(ctx, ALL, on, months).map(({ seatId, on: from, falls }) => [seatId, from, falls[0]?.reason])

describe('what falls vacant', () => {
  test('is sorted by day, each with its reason', () => {
    expect(soon(testContext(), 12)).toEqual([
      ['deputyOrganising', '2023-08-01', 'retirement'],
      ['headInterior', '2023-08-15', 'term'],
    ])
    expect(soon(testContext(), 24).slice(2)).toEqual([
      ['executiveMember', '2024-07-01', 'rotation'],
      ['eastSecretary', '2024-07-01', 'rotation'],
      ['eastStandingDeputy', '2025-01-06', 'term'],
    ])
  })

  test('who retires leaves every seat, those held besides as well', () => {
    const ctx = testContext()
    act(ctx, 'dung', 'begin', 'executiveMember-3', '2022-06-01', 'concurrent')
    expect(soon(ctx, 3).map(([seat]) => seat)).toEqual(['executiveMember-3', 'deputyOrganising', 'headInterior'])
  })

  test('a signed decision goes before what was expected, and names its number', () => {
    const ctx = testContext()
    act(ctx, 'khanh', 'end', 'headInterior', '2023-07-10')
    const [first] = listFalling(ctx, ALL, ctx.today, 3)
    expect(first).toMatchObject({ seatId: 'headInterior', on: '2023-07-10', falls: [{ reason: 'decision' }] })
    expect(first && reasonsOf(first)).toEqual(['Quyết định cho thôi giữ chức vụ số 107-QĐ/HU'])
  })

  test('a seat taken over on the very day falls vacant for nobody', () => {
    const ctx = testContext()
    act(ctx, 'khanh', 'end', 'headInterior', '2023-07-10')
    act(ctx, 'quang', 'begin', 'headInterior', '2023-07-10')
    expect(soon(ctx, 3)).toEqual([['deputyOrganising', '2023-08-01', 'retirement']])
  })

  test('a day before the decision was signed knows nothing of it', () => {
    const ctx = testContext()
    act(ctx, 'khanh', 'end', 'headInterior', '2022-07-10')
    expect(soon(ctx, 3, day('2022-05-29'))).not.toContainEqual(['headInterior', '2022-07-10', 'decision'])
    expect(soon(ctx, 3, day('2022-05-30'))).toContainEqual(['headInterior', '2022-07-10', 'decision'])
  })

  test('a seat that ends with its holder’s leave says so, and is not to be filled', () => {
    const ctx = testContext()
    act(ctx, 'lan', 'end', 'eastViceChair', '2023-09-01')
    closeSeat(ctx, { seatId: 'eastViceChair', until: day('2023-09-01'), basis: 'NQ 1' })
    const row = listFalling(ctx, ALL, ctx.today, 3).find(({ seatId }) => seatId === 'eastViceChair')
    expect(row && reasonsOf(row)[1]).toBe('vị trí kết thúc 01/09/2023')
    expect(row && isToFill(row.falls)).toBe(false)
  })

  test('beyond the viewer’s units it does not exist', () => {
    expect(soon(testContext({ as: 'unit-officer' }), 24)).toEqual([
      ['eastSecretary', '2024-07-01', 'rotation'],
      ['eastStandingDeputy', '2025-01-06', 'term'],
    ])
  })
})

test('the address says the view, the months ahead and the order; what it does not understand it leaves out', () => {
  expect(vacancyQuery({ view: 'falling', within: '24', group: 'unit', page: '2' })).toMatchObject({
    view: 'falling',
    within: 24,
    group: 'unit',
    page: 2,
  })
  expect(vacancyQuery({ view: 'toString', within: '7', group: 'x' })).toMatchObject({
    view: 'vacant',
    within: 12,
    group: 'day',
  })
})

test('the workbook is the list on screen, with its filter and its day above it', async () => {
  const ctx = testContext()
  const rows = async (params: Record<string, string>) => {
    const { bytes, count } = await renderVacancies(ctx, vacancyQuery(params), ctx.today)
    const [sheet] = await readWorkbook(bytes)
    return { count, texts: sheet?.rows.map((row) => row.join(' | ')) ?? [] }
  }
  const vacant = await rows({ unit: 'interior' })
  expect(vacant.count).toBe(1)
  expect(vacant.texts[1]).toContain('Đơn vị: Phòng Nội vụ')
  expect(vacant.texts[2]).toContain('Tại ngày 30/06/2023 · 1 vị trí')
  expect(vacant.texts.join('\n')).toContain('sau khi Nguyễn Văn An được luân chuyển')
  const falling = await rows({ view: 'falling', within: '3' })
  expect(falling.texts[0]).toContain('CHỨC DANH SẼ KHUYẾT TRONG 3 THÁNG')
  expect(falling.texts.join('\n')).toContain('Phạm Văn Dũng | 1962')
})

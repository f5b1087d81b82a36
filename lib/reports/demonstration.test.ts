import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats, units } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { copyOf, templateOf, testContext } from '@/db/testing'
import { civilDate } from '../civil-date'
import { readDocument } from '../document-reader'
import { saveDraft } from '../movements/decisions/commands'
import { draftInput } from '../movements/decisions/input'
import { registerDecision } from '../movements/registration/commands'
import { readWorkbook } from '../workbook'
import { renderDraft } from './background/queries'
import { openReport } from './commands'
import { findRootUnit } from './periodic/data'

const PERIOD = { from: civilDate('2021-06-01'), to: civilDate('2023-06-30') }

let seeded: Buffer
let stated: Awaited<ReturnType<typeof report>>

beforeAll(async () => {
  seeded = templateOf((db) => seedDemonstration(db, { password: 'mot mat khau dai' }))
  stated = await report(head(copyOf(seeded)))
}, 60_000)

const head = (db: Db) => testContext({ as: 'head', db })
type Head = ReturnType<typeof head>

/** The report on the whole district in its three formats, as their readers find it. */
async function report(ctx: Head) {
  const { id } = openReport(ctx, {
    ...PERIOD,
    unitId: findRootUnit(ctx, PERIOD.to)?.id ?? '',
    issuer: 'organising',
    keepsText: false,
  })
  const [docx, xlsx, json] = await Promise.all(
    (['docx', 'xlsx', 'json'] as const).map((format) => renderDraft(ctx, id, format)),
  )
  const sheets = await readWorkbook(xlsx?.bytes ?? new Uint8Array())
  const { figures } = JSON.parse(Buffer.from(json?.bytes ?? '').toString()) as { figures: Record<string, unknown> }
  return { word: readDocument(docx?.bytes ?? new Uint8Array()), sheets, figures }
}

const figureRow = (sheets: Awaited<ReturnType<typeof report>>['sheets'], title: RegExp) =>
  sheets[0]?.rows.find((row) => title.test(String(row[1])))

describe('the report on the demonstration district', () => {
  test('states in JSON what it was made to state, each with its own day or days', () => {
    const { figures } = stated
    const day = { on: '2023-06-30' }
    const sinceTerm = { from: '2020-07-10', until: '2023-06-30' }
    expect(figures).toMatchObject({
      'party-organisations': { value: 70, ...day },
      'party-members': { value: 12_405, ...day },
      communes: { value: 16, ...day },
      'executive-committee-members': { value: 41, ...day },
      'managed-cadres': { value: 181, ...day },
      'managed-cadres-degree': { value: 100, part: 181, whole: 181, ...day },
      'managed-cadres-theory': { value: 100, part: 181, whole: 181, ...day },
      'non-local-secretaries': { value: 75, part: 12, whole: 16, ...day },
      'non-local-chairs': { value: 31.3, part: 5, whole: 16, ...day },
      'non-local-heads': { value: 53.1, part: 17, whole: 32, target: 50, ...day },
      'training-classes': { value: 221, from: '2021-06-01', until: '2023-06-30' },
      'training-attendances': { value: 38_718 },
      'knowledge-update-attendances': { value: 1553 },
      'party-building-attendances': { value: 390, from: '2023-01-01', until: '2023-06-30' },
      'leaders-updated': { value: 100, part: 240, whole: 240 },
      inspections: { value: 5, ...sinceTerm },
      'inspected-organisations': { value: 83, ...sinceTerm },
      'inspected-members': { value: 12, ...sinceTerm },
      supervisions: { value: 5, ...sinceTerm },
      'supervised-organisations': { value: 24, ...sinceTerm },
      'supervised-members': { value: 12, ...sinceTerm },
      'inspections-on-cadre-work': { value: 3, ...sinceTerm },
      'inspected-organisations-on-cadre-work': { value: 21, ...sinceTerm },
      'inspected-members-on-cadre-work': { value: 6, ...sinceTerm },
      'supervisions-on-cadre-work': { value: 2, ...sinceTerm },
      'supervised-organisations-on-cadre-work': { value: 6, ...sinceTerm },
      'supervised-members-on-cadre-work': { value: 6, ...sinceTerm },
      'inspection-plans-met': { value: 100, part: 7, whole: 7, ...sinceTerm },
      'programme-breakthroughs': { value: 3, ...day },
      'programme-tasks': { value: 9, ...day },
      'targets-met': { value: 18, ...day },
      'targets-total': { value: 18, ...day },
      'district-standards-met': { part: 30, whole: 34, ...day },
      'communes-advanced': { value: 100, part: 15, whole: 15, ...day },
      'reform-index-rank': { value: 5, ...day },
      population: { value: 300_677, ...day },
    })
  })

  test('says it in Word in the words of the article', () => {
    const { word } = stated
    for (const words of [
      '70 tổ chức cơ sở đảng (31 đảng bộ cơ sở, 39 chi bộ cơ sở)',
      'tổng số 12.405 đảng viên',
      '16 đơn vị hành chính cấp xã (15 xã, 01 thị trấn)',
      'tính chung 17/32, tỷ lệ 53,1%, vượt 3,1 điểm phần trăm so với chỉ tiêu 50% của Nghị quyết số 04-NQ/TU',
      'Huyện Thanh Trì là đơn vị hành chính loại II, diện tích tự nhiên 6.349 ha, dân số 300.677 người.',
      '18/18 chỉ tiêu nghị quyết đại hội đạt và vượt (trong đó 01 chỉ tiêu được điều chỉnh); đạt 30/34 tiêu chuẩn thành lập quận; 15/15 xã đạt chuẩn nông thôn mới nâng cao; Chỉ số cải cách hành chính xếp thứ 5.',
      '221 lớp bồi dưỡng cho 38.718 lượt học viên',
      '10 lớp bồi dưỡng, cập nhật kiến thức mới cho 1.553 lượt',
      'xây dựng Đảng năm 2023 cho 390 lượt',
      'Từ đầu nhiệm kỳ (ngày 10/7/2020) đến ngày 30/6/2023, đã tiến hành 05 cuộc kiểm tra chuyên đề đối với 83 lượt tổ chức đảng và 12 đảng viên; 05 cuộc giám sát chuyên đề đối với 24 lượt tổ chức đảng và 12 đảng viên; trong đó có 03 cuộc kiểm tra đối với 21 lượt tổ chức đảng và 06 đảng viên, 02 cuộc giám sát đối với 06 lượt tổ chức đảng và 06 đảng viên có nội dung về công tác cán bộ.',
      'Hoàn thành đạt và vượt các chỉ tiêu kiểm tra, giám sát theo kế hoạch của những năm đã qua trong nhiệm kỳ (7/7).',
    ])
      expect(word.text).toContain(words)
    expect(word.footers).toContain('Dữ liệu trình diễn – ngày làm việc 30/06/2023')
  })

  test('lists in Excel the names behind its numbers', () => {
    const { sheets } = stated
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? []
    const numbered = (name: string) => rowsOf(name).filter((row) => typeof row[0] === 'number').length
    expect(numbered('Tổ chức đảng, đảng viên')).toBe(70)
    expect(numbered('Cán bộ diện quản lý')).toBe(181)
    expect(numbered('Không là người địa phương')).toBe(32)
    expect(numbered('Lớp bồi dưỡng')).toBe(221)
    const total = rowsOf('Lượt học viên').find((row) => row[0] === 'Cộng')
    expect(total?.at(-1)).toBe(38_718)
    expect(figureRow(sheets, /^Bí thư.*Chủ tịch.*không là/)?.slice(5, 10)).toEqual([0.53125, 17, 32, '17/32', 0.5])
  })
})

/** Who is secretary where, and where they come from. */
const secretaries = (ctx: Head) =>
  ctx.db
    .select({ personId: people.id, seatId: seats.id, home: people.homePlaceId, place: units.placeId })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, and(eq(postKinds.code, posts.kind), eq(postKinds.nonLocal, 'secretary')))
    .innerJoin(units, eq(units.id, posts.unitId))
    .where(effectiveOn(assignments, ctx.today))
    .all()

test('when two secretaries change places by a decision, Word, Excel and JSON say 16/32, 50,0 %, «đạt» alike', async () => {
  const ctx = head(copyOf(seeded))
  const all = secretaries(ctx)
  const [away, host] = all.flatMap((one) => {
    const other = all.find((two) => two.place === one.home && two !== one)
    const staysAway = other && other.home !== other.place && other.home !== one.place
    return one.home !== one.place && other && staysAway ? [one, other] : []
  })
  if (!away || !host) throw new Error('The district has no such pair')
  const rows = {
    'rows.0.personId': away.personId,
    'rows.0.seatId': host.seatId,
    'rows.1.personId': host.personId,
    'rows.1.seatId': away.seatId,
  }
  const draft = draftInput.parse({
    issuingBodyId: 'body-committee',
    subject: 'Luân chuyển cán bộ',
    effectiveOn: '29/6/2023',
    'rows.0.kind': 'rotation',
    'rows.1.kind': 'rotation',
    ...rows,
  })
  const signed = {
    number: 9000,
    signedOn: civilDate('2023-06-28'),
    signatory: 'A',
    signatoryTitle: 'Bí thư',
    authority: 'T/M' as const,
    ...{ skipped: true, disordered: true },
  }
  registerDecision(ctx, { ...saveDraft(ctx, draft), ...signed })

  const { word, sheets, figures } = await report(ctx)
  expect(word.text).toContain('có 11/16 đồng chí')
  expect(word.text).toContain('tính chung 16/32, tỷ lệ 50,0%, đạt chỉ tiêu 50% của Nghị quyết số 04-NQ/TU.')
  expect(figureRow(sheets, /^Bí thư.*Chủ tịch.*không là/)?.slice(5, 8)).toEqual([0.5, 16, 32])
  expect(figures['non-local-secretaries']).toMatchObject({ part: 11, whole: 16 })
  expect(figures['non-local-heads']).toMatchObject({ value: 50, part: 16, whole: 32, target: 50 })
}, 30_000)

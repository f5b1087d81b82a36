import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { localDeterminations } from '@/db/schema/movements'
import { attendances } from '@/db/schema/training'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import { readDocument } from '../document-reader'
import { readWorkbook } from '../workbook'
import { openReport } from './commands'
import { paragraphsOf } from './periodic/rules'
import { plainSentence } from './periodic/wording/rules'
import { prepareReport } from './preparation/queries'
import { draftFile } from './rendering/queries'

const day = (text: string) => text as CivilDate
const PERIOD = { from: day('2021-06-01'), to: day('2023-06-30') }
const DISTRICT = { ...PERIOD, unitId: 'committee', issuer: 'organising', keepsText: false } as const

const head = () => testContext({ as: 'head' })
const textOf = (ctx: ReturnType<typeof head>, id: string) =>
  prepareReport(ctx, id).sections.flatMap((section) =>
    section.lines.flatMap((line) => paragraphsOf(line).map((parts) => plainSentence({ parts }))),
  )

describe('nothing is typed in', () => {
  /** What the Word file says, the cells of the workbook, the figures of the JSON file. */
  async function everywhere(ctx: ReturnType<typeof head>) {
    const { id } = openReport(ctx, DISTRICT)
    const [docx, xlsx, json] = [
      await draftFile(ctx, id, 'docx'),
      await draftFile(ctx, id, 'xlsx'),
      await draftFile(ctx, id, 'json'),
    ]
    const [sheet] = await readWorkbook(xlsx.bytes)
    return {
      word: readDocument(docx.bytes).text,
      excel: (title: string) => sheet?.rows.find((row) => row[1] === title)?.slice(4, 8),
      json: JSON.parse(Buffer.from(json.bytes).toString()).figures as Record<string, unknown>,
    }
  }
  const HEADS = 'Bí thư Đảng ủy xã, thị trấn, Chủ tịch UBND xã, thị trấn không là người địa phương'

  test('one determination more changes the rate in Word, Excel and JSON alike', async () => {
    const ctx = head()
    const before = await everywhere(ctx)
    expect(before.word).toContain('tính chung 2/4, tỷ lệ 50,0%, đạt chỉ tiêu 50% của Nghị quyết số 04-NQ/TU.')
    const row = {
      personId: 'hoa',
      unitId: 'westGovernment',
      from: day('2022-01-01'),
      isLocal: true,
      basis: 'Kết luận',
      decidedAt: '',
    }
    ctx.db.insert(localDeterminations).values(row).run()
    const after = await everywhere(ctx)
    expect(after.word).toContain('tính chung 1/4, tỷ lệ 25,0%, còn thiếu 01 người so với chỉ tiêu 50%')
    expect(after.excel(HEADS)).toEqual([null, 0.25, 1, 4])
    expect(after.json['non-local-heads']).toMatchObject({ value: 25, part: 1, whole: 4, target: 50, on: '2023-06-30' })
  })

  test('one named attendance less is one lượt less', async () => {
    const ctx = head()
    expect((await everywhere(ctx)).json['knowledge-update-attendances']).toMatchObject({ value: 3 })
    ctx.db.update(attendances).set({ status: 'absent' }).where(eq(attendances.enrolmentId, 'update-an')).run()
    const after = await everywhere(ctx)
    expect(after.json['knowledge-update-attendances']).toMatchObject({
      value: 2,
      from: '2021-06-01',
      until: '2023-06-30',
    })
    expect(after.word).toContain('cho 02 lượt cán bộ')
  })
})

test('before anything was recorded there are no data: no nought, nobody missing, nothing vacant', () => {
  const ctx = head()
  const { id } = openReport(ctx, { ...DISTRICT, from: day('2011-01-01'), to: day('2011-12-31') })
  const { figures } = prepareReport(ctx, id).data
  for (const figure of [
    'managed-cadres',
    'vacant-seats',
    'non-local-heads',
    'training-classes',
    'movements',
    'party-members',
  ])
    expect([figure, figures[figure]?.value]).toEqual([figure, null])
  const text = textOf(ctx, id).join(' ')
  expect(text).toContain('chưa có số liệu đảng viên')
  expect(text).toContain('chưa có số liệu về biến động cán bộ')
  expect(text).not.toMatch(/tăng|giảm|khuyết/)
})

test('each format is made of the same content', async () => {
  const ctx = head()
  const { id } = openReport(ctx, { ...DISTRICT, issuer: 'committee' })
  const [docx, xlsx, json] = [
    await draftFile(ctx, id, 'docx'),
    await draftFile(ctx, id, 'xlsx'),
    await draftFile(ctx, id, 'json'),
  ]
  expect(docx.fileName).toBe('bao-cao-cong-tac-can-bo-tu-ngay-01-6-2021-den-ngay-30-6-2023.docx')
  expect(readDocument(docx.bytes).text).toContain('T/M BAN THƯỜNG VỤ')
  expect(xlsx.bytes.byteLength).toBeGreaterThan(3000)
  expect(JSON.parse(Buffer.from(json.bytes).toString())).toMatchObject({ ...PERIOD, unit: 'Đảng bộ huyện' })
})

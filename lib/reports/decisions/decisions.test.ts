import { describe, expect, test } from 'vitest'
import { formRows, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { readDocument } from '../../document-reader'
import { saveDraft } from '../../movements/decisions/commands'
import { draftInput } from '../../movements/decisions/input'
import { registerDecision } from '../../movements/registration/commands'
import { decisionFile } from './queries'

const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const prepared = (ctx: Ctx, rows: Record<string, unknown>[], issuingBodyId = 'body-committee') =>
  saveDraft(
    ctx,
    draftInput.parse({
      issuingBodyId,
      subject: 'Về việc luân chuyển cán bộ',
      effectiveOn: '3/7/2023',
      ...formRows(rows),
    }),
  )

const SIGNED = {
  number: 912,
  signedOn: '2023-06-30' as CivilDate,
  signatory: 'Trần Văn Thắng',
  signatoryTitle: 'Bí thư',
  authority: 'T/M',
  ...{ skipped: true, disordered: true },
} as const

async function printed(ctx: Ctx, decisionId: string) {
  const file = await decisionFile(ctx, decisionId)
  if (!file) throw new Error('no file')
  return { fileName: file.fileName, text: readDocument(file.bytes).text }
}

const SWAP = [
  { personId: 'an', kind: 'rotation', seatId: 'westSecretary', termMonths: '36' },
  { personId: 'giang', kind: 'rotation', seatId: 'eastSecretary' },
]

describe('a decision as a Word file', () => {
  test('says who leaves which post for which, from which day, under its number, day and signatory', async () => {
    const ctx = head()
    const decisionId = registerDecision(ctx, { ...prepared(ctx, SWAP), ...SIGNED })
    const { fileName, text } = await printed(ctx, decisionId)
    expect(fileName).toBe('912-qd-hu.docx')
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(text).toContain('Số 912-QĐ/HU')
    expect(text).toContain('ngày 30 tháng 6 năm 2023')
    expect(text).toContain('về việc luân chuyển cán bộ')
    expect(text).toContain('Điều 1. Thực hiện công tác cán bộ đối với các đồng chí có tên sau, kể từ ngày 03/7/2023:')
    expect(text).toMatch(
      /1\. Luân chuyển đồng chí Nguyễn Văn An, sinh năm 1975, Bí thư Đảng ủy xã Đông Mỹ; thôi giữ chức vụ Bí thư Đảng ủy xã Đông Mỹ[^;]*; giữ chức vụ Bí thư Đảng ủy xã [^;]+; thời hạn 36 tháng;/,
    )
    expect(text).toContain('các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.')
    expect(text).toContain('T/M BAN THƯỜNG VỤBÍ THƯTrần Văn Thắng')
    expect(text).not.toContain('dự thảo')
  })

  test('one person is named in the article itself; an election to come is told', async () => {
    const ctx = head()
    const { decisionId } = prepared(ctx, [
      { personId: 'oanh', kind: 'nomination', seatId: 'eastViceChair-2', awaited: 'on' },
    ])
    const { fileName, text } = await printed(ctx, decisionId)
    expect(fileName).toMatch(/^du-thao-/)
    expect(text).toContain('QUYẾT ĐỊNH (DỰ THẢO)')
    expect(text).toMatch(
      /Điều 1\. Giới thiệu đồng chí .*ứng cử chức vụ Phó Chủ tịch UBND xã Đông Mỹ; chờ bầu, phê chuẩn theo quy định\./,
    )
  })

  test('a body of the state heads its paper as the state does', async () => {
    const ctx = head()
    const { decisionId } = prepared(ctx, SWAP, 'body-government')
    const { text } = await printed(ctx, decisionId)
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
    expect(text).toMatch(/Số: +\/QĐ-UBND/)
    expect(text).toContain('1. Luân chuyển ông (bà) Nguyễn Văn An')
    expect(text).not.toContain('Ban Tổ chức')
  })

  test('rests on the papers that its acts hang on, if they were signed by its own day', async () => {
    const ctx = head()
    const papers = { 'papers.0.role': 'policy', 'papers.0.decisionId': 'decision-2021-06-25' }
    const { decisionId } = saveDraft(
      ctx,
      draftInput.parse({
        issuingBodyId: 'body-committee',
        subject: 'Về công tác cán bộ',
        effectiveOn: '3/7/2023',
        ...papers,
        ...formRows(SWAP),
      }),
    )
    expect((await printed(ctx, decisionId)).text).toMatch(/- Căn cứ Quyết định số 103-QĐ\/HU ngày 25\/6\/2021 /)
    registerDecision(ctx, { decisionId, revision: 1, ...SIGNED, signedOn: '2021-06-24' as CivilDate })
    expect((await printed(ctx, decisionId)).text).not.toContain('Căn cứ')
  })

  test('names the head in whose place a deputy signs', async () => {
    const ctx = head()
    const signed = { ...SIGNED, signatoryTitle: 'Phó Bí thư', authority: 'K/T' } as const
    const decisionId = registerDecision(ctx, { ...prepared(ctx, SWAP), ...signed })
    expect((await printed(ctx, decisionId)).text).toContain('K/T BÍ THƯPHÓ BÍ THƯ')
  })

  test('exists only for those who may see everybody in it', async () => {
    const ctx = grant(testBase({ as: 'unit-officer' }), 'movements.read', 'people.read', 'reports.read')
    expect(await decisionFile(ctx, 'decision-2021-05-24')).toBeUndefined()
    expect(await decisionFile(ctx, 'decision-2019-12-30')).toBeDefined()
    expect(await decisionFile(ctx, 'nowhere')).toBeUndefined()
  })
})

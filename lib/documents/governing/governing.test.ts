import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { castDatabase, codeOf, testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { addDocument, attachFile, changeDocument, endDocument, setPoints } from './commands'
import { addDocumentInput, documentFilter, setPointsInput } from './input'
import { documentName } from './labels'
import { findDocument, findDocumentFile, listDocuments } from './queries'
import { documentState, linesOf } from './rules'

const directory = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(directory, { recursive: true }))

const day = civilDate
const officer = () => testContext({ as: 'officer', db: castDatabase() })
const plan = addDocumentInput.parse({
  kind: 'plan',
  number: '63-KH/HU',
  title: 'Kế hoạch thực hiện Nghị quyết 04-NQ/TU',
  issuer: 'Huyện ủy',
  signedOn: '12/07/2021',
})

test('a paper holds from its first day to the day before it is ended; without a first day until it is ended', () => {
  const dated = { from: day('2022-08-18'), until: day('2025-10-08') }
  expect(['2022-08-17', '2022-08-18', '2025-10-07', '2025-10-08'].map((on) => documentState(dated, day(on)))).toEqual([
    'coming',
    'in-force',
    'in-force',
    'ended',
  ])
  expect(documentState({ from: null, until: null }, day('1990-01-01'))).toBe('in-force')
})

test('a paper is called by its kind and number, one without a number by its title', () => {
  expect(documentName({ kind: 'resolution', number: '04-NQ/TU', title: 'A' })).toBe('Nghị quyết 04-NQ/TU')
  expect(documentName({ kind: 'resolution', number: '', title: 'Nghị quyết Đại hội' })).toBe('Nghị quyết Đại hội')
})

test('each line is a point, whatever stands before it', () => {
  expect(linesOf('1. Hạ tầng\r\n- Cải cách hành chính\n\n  Cán bộ  ')).toEqual([
    'Hạ tầng',
    'Cải cách hành chính',
    'Cán bộ',
  ])
})

describe('a paper', () => {
  test('is added, holds from the day it was signed, and is found by number and words', () => {
    const ctx = officer()
    const { id } = addDocument(ctx, plan)
    expect(findDocument(ctx, id)).toMatchObject({ from: '2021-07-12', replacedBy: null, points: [] })
    const found = (params: Record<string, string>) =>
      listDocuments(ctx, documentFilter(params)).rows.map((row) => row.id)
    expect(found({ q: '63-kh' })).toEqual([id])
    expect(found({ kind: 'plan' })).toEqual([id])
    expect(found({ kind: 'plan', state: 'ended' })).toEqual([])
  })

  test('bears a number once for its issuer', () => {
    const ctx = officer()
    const { id } = addDocument(ctx, plan)
    expect(codeOf(() => addDocument(ctx, plan))).toBe('known')
    expect(codeOf(() => changeDocument(ctx, { ...plan, documentId: id, title: 'Kế hoạch' }))).toBeUndefined()
    expect(codeOf(() => addDocument(ctx, { ...plan, issuer: 'Thành ủy' }))).toBeUndefined()
  })

  test('is ended by another that takes its place, seen from both', () => {
    const ctx = officer()
    const { id } = addDocument(ctx, plan)
    const newer = addDocument(ctx, { ...plan, number: '80-KH/HU', signedOn: day('2023-06-01') })
    expect(codeOf(() => endDocument(ctx, { documentId: id, until: day('2021-07-12'), replacedById: null }))).toBe(
      'too_early',
    )
    expect(codeOf(() => endDocument(ctx, { documentId: id, until: day('2023-06-01'), replacedById: id }))).toBe(
      'unknown',
    )
    endDocument(ctx, { documentId: id, until: day('2023-06-01'), replacedById: newer.id })
    expect(findDocument(ctx, id)?.replacedBy?.number).toBe('80-KH/HU')
    expect(findDocument(ctx, newer.id)?.replaces.map(({ number }) => number)).toEqual(['63-KH/HU'])
  })

  test('sets out its points in their order, written anew as a whole', () => {
    const ctx = officer()
    const points = setPointsInput.parse({
      documentId: 'document-congress',
      breakthroughs: 'Hạ tầng\nCải cách hành chính',
      tasks: '1. Xây dựng Đảng',
    })
    setPoints(ctx, points)
    const texts = findDocument(ctx, 'document-congress')?.points.map(({ kind, text }) => [kind, text])
    expect(texts).toEqual([
      ['breakthrough', 'Hạ tầng'],
      ['breakthrough', 'Cải cách hành chính'],
      ['task', 'Xây dựng Đảng'],
    ])
  })

  test('keeps its text as a file, which is found with it alone', () => {
    const ctx = officer()
    const content = new TextEncoder().encode('%PDF-1.7 a text')
    attachFile(ctx, { documentId: 'document-nq04', fileName: '04-NQ-TU.pdf', content }, directory)
    const [file] = findDocument(ctx, 'document-nq04')?.files ?? []
    expect(file).toMatchObject({ fileName: '04-NQ-TU.pdf', mediaType: 'application/pdf' })
    expect(findDocumentFile(ctx, 'document-congress', file?.id ?? '')).toBeUndefined()
    const page = new TextEncoder().encode('<html>')
    expect(
      codeOf(() => attachFile(ctx, { documentId: 'document-nq04', fileName: 'a', content: page }, directory)),
    ).toBe('media-type')
  })
})

test.each([
  ['without words', { title: '' }, 'title', 'Ghi trích yếu'],
  ['that held before it was signed', { from: '01/07/2021' }, 'from', 'trước ngày ký'],
])('a form %s is refused at the field', (_title, change, field, words) => {
  const { error } = addDocumentInput.safeParse({
    kind: 'plan',
    title: 'A',
    issuer: 'B',
    signedOn: '12/07/2021',
    ...change,
  })
  expect(error?.issues.find(({ path }) => path.join('.') === field)?.message).toContain(words)
})

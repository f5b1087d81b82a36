import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testBase, testContext } from '@/db/testing'
import { grant } from '../../context'
import { isWhollyVisible } from '../../movements/decisions/queries'
import { addScan } from '../../movements/scans/commands'
import { mediaTypeOf, numberLine, printedNumber, symbolOf } from '../rules'
import { attachScan } from './commands'
import { findScan, listScans } from './queries'

const directory = mkdtempSync(join(tmpdir(), 'scans-'))
afterAll(() => rmSync(directory, { recursive: true }))

const PDF = new TextEncoder().encode('%PDF-1.7 a scan')

test('a scan is kept by its hash and found again with its decision', () => {
  const ctx = testContext({ as: 'officer' })
  const id = attachScan(
    ctx,
    { decisionId: 'decision-2021-05-24', fileName: 'quyết định 102.pdf', content: PDF },
    directory,
  )
  const scan = findScan(ctx, 'decision-2021-05-24', id)
  expect(scan).toMatchObject({ fileName: 'quyết định 102.pdf', mediaType: 'application/pdf', size: PDF.length })
  expect(readFileSync(join(directory, scan?.sha256 ?? ''))).toEqual(Buffer.from(PDF))
  expect(findScan(ctx, 'decision-2021-06-25', id)).toBeUndefined()
  expect(listScans(ctx, ['decision-2021-05-24'])).toHaveLength(1)
})

test.each([
  ['a program that calls itself a PDF', new Uint8Array([0x4d, 0x5a, 0x90, 0])],
  ['a page of HTML', new TextEncoder().encode('<html>')],
  ['nothing', new Uint8Array()],
])('%s is refused: what a file is, is told by its content', (_title, content) => {
  expect(mediaTypeOf(content)).toBeNull()
  const ctx = testContext({ as: 'officer' })
  expect(() => attachScan(ctx, { decisionId: 'decision-2021-05-24', fileName: 'a.pdf', content }, directory)).toThrow(
    'Chỉ nhận bản quét',
  )
})

test('a paper about people of several units opens only to those who may see all of them', () => {
  const commune = grant(testBase({ as: 'unit-officer' }), 'movements.read')
  expect(isWhollyVisible(commune, 'decision-2021-05-24')).toBe(false)
  expect(isWhollyVisible(commune, 'decision-2019-12-30')).toBe(true)
  expect(isWhollyVisible(commune, 'decision-2018-08-10')).toBe(false)
  expect(isWhollyVisible(testContext({ as: 'officer' }), 'decision-2021-05-24')).toBe(true)
})

test('a scan cannot be added to a decision that does not exist', () => {
  expect(() =>
    addScan(testContext({ as: 'officer' }), { decisionId: 'nowhere', fileName: 'a.pdf', content: PDF }),
  ).toThrow('Không tìm thấy')
})

test.each([
  [5, 'QĐ', 'party', 'HU', '05-QĐ/HU'],
  [846, 'QĐ', 'party', 'HU', '846-QĐ/HU'],
  [7, 'QĐ', 'state', 'UBND', '07/QĐ-UBND'],
  [12, 'BC', 'party', 'BTCHU', '12-BC/BTCHU'],
] as const)('number %s of a %s (%s, %s) is printed %s', (number, kind, style, abbreviation, printed) => {
  expect(printedNumber(number, kind, { style, abbreviation })).toBe(printed)
})

test('where the number is not given yet there is room for it', () => {
  const party = { style: 'party', abbreviation: 'HU' } as const
  expect(numberLine('86-QĐ/HU', symbolOf('QĐ', party))).toBe('Số 86-QĐ/HU')
  expect(numberLine(null, symbolOf('QĐ', party))).toMatch(/^Số {2,}-QĐ\/HU$/)
  expect(numberLine(null, symbolOf('QĐ', { style: 'state', abbreviation: 'UBND' }), 'state')).toMatch(
    /^Số: {2,}\/QĐ-UBND$/,
  )
})

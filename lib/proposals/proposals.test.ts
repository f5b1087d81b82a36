import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, testContext } from '@/db/testing'
import type { Context } from '../context'
import { within } from '../context'
import { addQualificationInput } from '../qualifications/input'
import { listQualifications } from '../qualifications/queries'
import { decideProposal, proposeChange, proposeQualification } from './commands'
import { decideInput } from './input'
import { findProof, listProposals, openProposals } from './queries'

const directory = mkdtempSync(join(tmpdir(), 'proofs-'))
afterAll(() => rmSync(directory, { recursive: true }))

const PDF = { fileName: 'bằng tốt nghiệp.pdf', content: new TextEncoder().encode('%PDF-1.7 a degree') }
const degree = (personId: string, issuedOn = '06/2023') =>
  addQualificationInput.parse({ personId, level: 'bachelor', field: 'Luật', issuedOn })

/** The unit's officer, and the committee's on the same register. */
function both() {
  const unit = testContext({ as: 'unit-officer' })
  const other = testContext({ as: 'officer' })
  return { unit, committee: within(other, unit.db) }
}

const countOpen = (ctx: Context<'people.read'>) => ctx.db.get<{ n: number }>(sql`select ${openProposals(ctx)} as n`).n

const levelsOf = (ctx: Context<'qualifications.read'>, personId: string) =>
  listQualifications(ctx, personId).map(({ level }) => level)

test('a certificate that a unit proposes stands in the file once it is accepted, under the name of who accepted it', () => {
  const { unit, committee } = both()
  const proposalId = proposeQualification(unit, degree('lan'), PDF, directory)
  expect(levelsOf(unit, 'lan')).not.toContain('bachelor')
  expect(listProposals(committee)).toMatchObject([
    { id: proposalId, personId: 'lan', state: 'open', fileName: PDF.fileName, qualification: { issuedOn: '2023-06' } },
  ])
  expect(countOpen(committee)).toBe(1)

  decideProposal(committee, { proposalId, verdict: 'accept', answer: null })
  expect(levelsOf(unit, 'lan')).toContain('bachelor')
  expect(countOpen(committee)).toBe(0)
  const written = unit.db.select().from(auditEntries).all()
  expect(written.map(({ action, userId }) => [action, userId])).toEqual([
    ['proposals.make', unit.viewer.id],
    ['qualifications.add', committee.viewer.id],
    ['proposals.accept', committee.viewer.id],
  ])
})

test('what is refused is not written, and the unit reads why', () => {
  const { unit, committee } = both()
  const proposalId = proposeQualification(unit, degree('lan'), null, directory)
  const before = levelsOf(unit, 'lan')
  decideProposal(committee, { proposalId, verdict: 'refuse', answer: 'Bản sao chưa chứng thực' })
  expect(levelsOf(unit, 'lan')).toEqual(before)
  expect(listProposals(unit, 'lan')).toMatchObject([{ state: 'refused', answer: 'Bản sao chưa chứng thực' }])
})

test('a change asked for in words is answered as well, and answered once', () => {
  const { unit, committee } = both()
  const proposalId = proposeChange(unit, { personId: 'lan', words: 'Số điện thoại mới' }, null, directory)
  decideProposal(committee, { proposalId, verdict: 'accept', answer: 'Đã sửa' })
  expect(codeOf(() => decideProposal(committee, { proposalId, verdict: 'accept', answer: null }))).toBe('decided')
  expect(codeOf(() => decideProposal(committee, { proposalId: 'nowhere', verdict: 'accept', answer: null }))).toBe(
    'unknown',
  )
})

test('the proof is kept as a scan is: told by its content, opened only by those who may see the person', () => {
  const { unit } = both()
  const proposalId = proposeQualification(unit, degree('lan'), PDF, directory)
  const proof = findProof(unit, proposalId)
  expect(readFileSync(join(directory, proof?.sha256 ?? ''))).toEqual(Buffer.from(PDF.content))
  const program = { fileName: 'bằng.pdf', content: new TextEncoder().encode('MZ') }
  expect(codeOf(() => proposeQualification(unit, degree('lan'), program, directory))).toBe('media-type')
  expect(listProposals(unit)).toHaveLength(1)
})

describe('nothing is proposed', () => {
  test('about somebody out of sight', () => {
    const { unit, committee } = both()
    expect(codeOf(() => proposeQualification(unit, degree('oanh'), null, directory))).toBe('no_such_file')
    expect(codeOf(() => proposeChange(unit, { personId: 'oanh', words: 'Sai' }, null, directory))).toBe('no_such_file')
    expect(listProposals(committee)).toEqual([])
  })

  test('that could not be written afterwards', () => {
    expect(codeOf(() => proposeQualification(both().unit, degree('lan', '2024'), null, directory))).toBe('future')
  })
})

test('a proposal about somebody out of sight does not exist: neither its row nor its proof', () => {
  const { unit } = both()
  const proposalId = proposeQualification(unit, degree('lan'), PDF, directory)
  const elsewhere = { ...unit, viewer: { ...unit.viewer, roots: ['westCommittee'] } } as typeof unit
  expect(listProposals(elsewhere)).toEqual([])
  expect(countOpen(elsewhere)).toBe(0)
  expect(findProof(elsewhere, proposalId)).toBeUndefined()
})

test('a refusal says why', () => {
  const parsed = decideInput.safeParse({ proposalId: 'a', verdict: 'refuse', answer: ' ' })
  expect(parsed.error?.issues).toMatchObject([{ path: ['answer'], message: expect.stringContaining('lý do') }])
})

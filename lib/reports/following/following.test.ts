import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { effects, movements } from '@/db/schema/movements'
import { checkDraft, DISTRICT, issueDraft, issuedReport } from '@/db/seed/issues'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import { cancelMovement } from '../../movements/acts/commands'
import { findingsOfReport } from '../background/queries'
import { checkReport, openReport } from '../commands'
import { readIssuedFile } from '../issued/queries'
import { paragraphsOf } from '../periodic/rules'
import { plainSentence } from '../periodic/wording/rules'
import { prepareReport } from '../preparation/queries'
import { findReport, listOverrides } from '../queries'
import { withdrawReport } from '../withdrawals/commands'
import { findWithdrawal } from '../withdrawals/queries'
import { followReport } from './commands'
import { listFollowers } from './queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'following-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

/** The act that made An secretary of Đông Mỹ. */
function actOfAn(ctx: ReturnType<typeof head>): { movementId: string } {
  const act = ctx.db
    .select({ movementId: movements.id })
    .from(effects)
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .where(and(eq(effects.personId, 'an'), eq(effects.seatId, 'eastSecretary'), eq(effects.change, 'begin')))
    .get()
  if (!act) throw new Error('An was never appointed')
  return act
}

const BACK = { on: day('2023-06-30'), paper: 'Công văn số 45-CV/BTCHU', reason: 'Sai số liệu' }

describe('a report that was issued', () => {
  test('is taken back by a paper, stays readable with its files, and its number stays taken', async () => {
    const ctx = head()
    const id = await issuedReport(ctx)
    expect(codeOf(() => withdrawReport(ctx, { reportId: id, ...BACK, on: day('2023-06-29') }))).toBe('day_before')
    expect(codeOf(() => withdrawReport(ctx, { reportId: id, ...BACK, on: day('2023-07-01') }))).toBe('day_ahead')
    withdrawReport(ctx, { reportId: id, ...BACK })
    expect(findReport(ctx, id)).toMatchObject({ step: 'issued', withdrawnOn: '2023-06-30' })
    expect(findWithdrawal(ctx, id)).toMatchObject({ ...BACK, by: ctx.viewer.displayName })
    expect(readIssuedFile(ctx, id, 'docx')).not.toBeNull()
    expect(codeOf(() => withdrawReport(ctx, { reportId: id, ...BACK }))).toBe('withdrawn')
    await expect(issuedReport(ctx)).rejects.toMatchObject({ code: 'number_taken' })
    expect(codeOf(() => withdrawReport(ctx, { reportId: openReport(ctx, DISTRICT).id, ...BACK }))).toBe('not_issued')
  })

  test('is supplemented by one that names it and says what has come to differ, with the names', async () => {
    const ctx = head()
    const id = await issuedReport(ctx)
    cancelMovement(ctx, { ...actOfAn(ctx), reason: 'Ghi nhầm người' })
    const { id: next } = followReport(ctx, { reportId: id, following: 'supplement' })
    const { subtitle, sections } = prepareReport(ctx, next)
    expect(subtitle).toContain('(bổ sung Báo cáo số 86-BC/BTCHU ngày 30/6/2023)')
    const said = (sections[0]?.lines ?? []).flatMap((line) =>
      paragraphsOf(line).map((parts) => plainSentence({ parts })),
    )
    expect(sections[0]?.title).toBe('Nội dung bổ sung')
    expect(said[0]).toBe('Báo cáo này bổ sung Báo cáo số 86-BC/BTCHU ngày 30/6/2023.')
    expect(said.join()).toMatch(/đã báo cáo 2\/4 \(50,0%\), nay .*không còn được tính: .*Nguyễn Văn An/)
    expect(listFollowers(ctx, id)).toEqual([])
    await checkDraft(ctx, next)
    await issueDraft(ctx, next, { number: 87 })
    expect(listFollowers(ctx, id)).toMatchObject([{ id: next, following: 'supplement', numberText: '87-BC/BTCHU' }])
    expect(codeOf(() => followReport(ctx, { reportId: openReport(ctx, DISTRICT).id, following: 'replacement' }))).toBe(
      'not_issued',
    )
  })
})

describe('checks before issue', () => {
  const QUARTER = { ...DISTRICT, from: day('2023-07-01'), to: day('2023-09-30') }

  test('a warning is let pass with a reason only, which is kept with its words', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    const findings = await findingsOfReport(ctx, id)
    const warnings = findings.filter(({ severity }) => severity === 'warning')
    expect(warnings.length).toBeGreaterThan(0)
    expect(codeOf(() => checkReport(ctx, { reportId: id, revision: 1, reason: '' }, findings))).toBe('no_reason')
    checkReport(ctx, { reportId: id, revision: 1, reason: 'Đã hỏi cơ sở' }, findings)
    expect(listOverrides(ctx, id).map(({ text, reason }) => [text, reason])).toEqual(
      expect.arrayContaining(warnings.map(({ text }) => [text, 'Đã hỏi cơ sở'])),
    )
  })

  test('what has come up since the check is checked anew', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    checkReport(ctx, { reportId: id, revision: 1, reason: '' }, [])
    await expect(issueDraft(ctx, id)).rejects.toMatchObject({ code: 'new_warning' })
  })

  test('what begins a period is what ended the last one that was issued', async () => {
    const ctx = head()
    const last = await issuedReport(ctx)
    const later = testContext({ as: 'head', db: ctx.db, today: '2023-09-30' })
    const { id } = openReport(later, QUARTER)
    const opening = async () => (await findingsOfReport(later, id)).find(({ key }) => key === 'opening')
    expect(await opening()).toBeUndefined()
    cancelMovement(later, { ...actOfAn(later), reason: 'Ghi nhầm người' })
    expect(await opening()).toMatchObject({
      severity: 'warning',
      text: expect.stringContaining('không khớp số cuối kỳ của Báo cáo số 86-BC/BTCHU'),
      href: `/reports/${last}`,
    })
    withdrawReport(later, { reportId: last, ...BACK })
    expect(await opening()).toBeUndefined()
  })
})

test('only the head takes a report back; only who writes reports follows one', () => {
  expect(() => grant(testBase({ as: 'officer' }), 'reports.issue')).toThrow(Forbidden)
  expect(() => grant(testBase({ as: 'leader' }), 'reports.write')).toThrow(Forbidden)
})

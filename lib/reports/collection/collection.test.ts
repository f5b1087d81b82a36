import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unitVersions } from '@/db/schema/organisation'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import { renderDraft } from '../background/queries'
import { checkReport, discardReport, openReport, sealOf } from '../commands'
import { readSentDocument } from '../issued/queries'
import { findReport, listLatest } from '../queries'
import { saveText } from '../texts/commands'
import { answerReport, askForReports, beginAsked, sendReport } from './commands'
import {
  findOutstanding,
  findRequest,
  listKindChoices,
  listReportTasks,
  listRequests,
  listSubmissions,
} from './queries'
import { isLate, sendingOf } from './rules'

const day = (text: string) => text as CivilDate
const PERIOD = { from: day('2023-01-01'), to: day('2023-06-30') }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sent-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const officer = () => testContext({ as: 'officer' })
type Ctx = ReturnType<typeof officer>
const unitOf = (ctx: Ctx) => testContext({ as: 'unit-officer', db: ctx.db })

const ask = (ctx: Ctx, dueOn = ctx.today) =>
  askForReports(ctx, {
    ...PERIOD,
    dueOn,
    note: 'Gửi cả số đảng viên',
    kinds: listKindChoices(ctx).map(({ value }) => value),
  }).id

const words = { basis: null, seen: [] }
async function send(unit: Ctx, reportId: string) {
  const revision = findReport(unit, reportId)?.revision ?? 0
  sendReport(unit, { reportId, revision }, await renderDraft(unit, reportId, 'json'))
}

describe('a committee asks its organisations for their reports', () => {
  test('each of them with a day, and sees who has not begun', () => {
    const ctx = officer()
    const request = findRequest(ctx, ask(ctx))
    expect(request?.units.map(({ unitId }) => unitId)).toEqual(
      expect.arrayContaining(['eastCommittee', 'westCommittee']),
    )
    expect(request?.counts).toMatchObject({ open: request?.units.length, sent: 0, late: 0 })
    expect(findOutstanding(ctx, PERIOD)).toEqual({ id: request?.id, units: request?.units.length })
  })

  test('not before today, not of nobody, not by somebody who sees some units alone', () => {
    const ctx = officer()
    expect(codeOf(() => ask(ctx, day('2023-06-29')))).toBe('due_past')
    const asked = { ...PERIOD, dueOn: ctx.today, note: '', kinds: ['horoscope'] }
    expect(codeOf(() => askForReports(ctx, asked))).toBe('no_units')
    expect(codeOf(() => askForReports({ ...ctx, viewer: { ...ctx.viewer, roots: ['eastCommittee'] } }, asked))).toBe(
      'not_asked',
    )
  })

  test('a unit sees its own line alone; another’s request does not exist for it', () => {
    const ctx = officer()
    const id = ask(ctx)
    const unit = unitOf(ctx)
    expect(findRequest(unit, id)?.units.map(({ unitId }) => unitId)).toEqual(['eastCommittee'])
    expect(listRequests(unit)).toHaveLength(1)
    expect(codeOf(() => beginAsked(unit, { requestId: id, unitId: 'westCommittee' }))).toBe('no_request')
    const elsewhere = { ...unit, viewer: { ...unit.viewer, roots: ['interior'] } }
    expect(findRequest(elsewhere, id)).toBeUndefined()
    expect(listRequests(elsewhere)).toEqual([])
  })
})

describe('a unit’s report', () => {
  test('is begun once, written, sent, sent back with remarks, sent again and accepted', async () => {
    const ctx = officer()
    const unit = unitOf(ctx)
    const requestId = ask(ctx)
    expect(listReportTasks(unit).toSend.map(({ unitId }) => unitId)).toEqual(['eastCommittee'])
    const { id } = beginAsked(unit, { requestId, unitId: 'eastCommittee' })
    expect(codeOf(() => beginAsked(unit, { requestId, unitId: 'eastCommittee' }))).toBe('begun')
    saveText(unit, { reportId: id, key: 'tasks.own', text: 'Kiện toàn chi ủy.', ...words })
    await send(unit, id)

    expect(listReportTasks(unit).toSend).toEqual([])
    expect(listReportTasks(ctx).toRead.map(({ reportId }) => reportId)).toEqual([id])
    const again = { reportId: id, key: 'tasks.own', text: 'Khác', basis: 'Kiện toàn chi ủy.', seen: [] }
    expect(codeOf(() => saveText(unit, again))).toBe('sent')
    expect(codeOf(() => saveText(ctx, again))).toBe('of_unit')
    expect(codeOf(() => discardReport(unit, { reportId: id, revision: 2 }))).toBe('sent')

    answerReport(ctx, { reportId: id, answer: 'returned', remarks: 'Thiếu nhiệm vụ quý III' })
    expect(findRequest(unit, requestId)?.units).toMatchObject([
      { sending: 'returned', remarks: 'Thiếu nhiệm vụ quý III' },
    ])
    expect(listReportTasks(unit).toSend).toHaveLength(1)
    expect(codeOf(() => saveText(ctx, again))).toBe('of_unit')
    expect(codeOf(() => discardReport(ctx, { reportId: id, revision: 2 }))).toBe('of_unit')
    const head = testContext({ as: 'head', db: ctx.db })
    expect(codeOf(() => checkReport(head, { reportId: id, revision: 2, reason: '' }, []))).toBe('of_unit')
    const seal = {
      reportId: id,
      revision: 2,
      number: 1,
      issuedOn: ctx.today,
      signatory: 'Ai',
      signatoryTitle: 'BÍ THƯ',
    }
    expect(codeOf(() => sealOf(head, seal))).toBe('of_unit')
    saveText(unit, again)
    expect(codeOf(() => discardReport(unit, { reportId: id, revision: findReport(unit, id)?.revision ?? 0 }))).toBe(
      'was_sent',
    )
    await send(unit, id)
    answerReport(ctx, { reportId: id, answer: 'accepted', remarks: '' })
    expect(findRequest(ctx, requestId)?.counts).toMatchObject({ accepted: 1, sent: 0 })
    expect(codeOf(() => answerReport(ctx, { reportId: id, answer: 'accepted', remarks: '' }))).toBe('not_sent')

    const [last, first] = listSubmissions(ctx, id)
    const says = (sha256?: string) => JSON.stringify(readSentDocument(sha256)?.sections)
    expect(says(first?.sha256)).toContain('Kiện toàn chi ủy.')
    expect(says(last?.sha256)).toContain('Khác')
  })

  test('that was not asked for is not sent, nor one that was changed since it was read', async () => {
    const ctx = officer()
    const unit = unitOf(ctx)
    const { id } = openReport(unit, { ...PERIOD, unitId: 'eastCommittee', issuer: 'committee' })
    await expect(send(unit, id)).rejects.toMatchObject({ code: 'not_asked' })
    const asked = beginAsked(unit, { requestId: ask(ctx), unitId: 'eastCommittee' })
    expect(asked.id, 'the draft that there is').toBe(id)
    const twin = { ...PERIOD, unitId: 'eastCommittee', issuer: 'committee', isAgain: false } as const
    expect(codeOf(() => openReport(unit, twin))).toBe('begun')
    const file = await renderDraft(unit, asked.id, 'json')
    saveText(unit, { reportId: asked.id, key: 'tasks.own', text: 'Thêm', ...words })
    expect(codeOf(() => sendReport(unit, { reportId: asked.id, revision: 1 }, file))).toBe('stale')
  })

  test('waits for the unit alone while nobody has asked for it', () => {
    const ctx = officer()
    const unit = unitOf(ctx)
    const { id } = openReport(unit, { ...PERIOD, unitId: 'eastCommittee', issuer: 'committee' })
    const drafts = (of: typeof ctx) => listLatest(of, 'draft', 5).map((report) => report.id)
    expect([drafts(unit), drafts(ctx)]).toEqual([[id], []])
    const head = testContext({ as: 'head', db: ctx.db })
    expect(codeOf(() => checkReport(head, { reportId: id, revision: 1, reason: '' }, []))).toBe('of_unit')

    ctx.db.update(unitVersions).set({ until: ctx.today }).where(eq(unitVersions.unitId, 'eastCommittee')).run()
    expect(
      codeOf(() => checkReport(head, { reportId: id, revision: 1, reason: '' }, [])),
      'closed since',
    ).toBe('of_unit')
    expect(drafts(ctx)).toEqual([])
  })

  test('is asked for and answered by the committee’s officers, sent by the unit’s', () => {
    for (const as of ['unit-officer', 'leader', 'inspector'] as const)
      expect(() => grant(testBase({ as }), 'reports.collect')).toThrow(Forbidden)
    for (const as of ['officer', 'head', 'leader'] as const)
      expect(() => grant(testBase({ as }), 'reports.send')).toThrow(Forbidden)
  })
})

test('late is who sent first after the day, or has not sent when it is over', () => {
  expect(isLate(day('2023-07-05'), day('2023-07-05'), day('2023-07-30'))).toBe(false)
  expect(isLate(day('2023-07-05'), day('2023-07-06'), day('2023-07-06'))).toBe(true)
  expect(isLate(day('2023-07-05'), null, day('2023-07-05'))).toBe(false)
  expect(isLate(day('2023-07-05'), null, day('2023-07-06'))).toBe(true)
  expect([sendingOf(null, undefined), sendingOf('r', undefined)]).toEqual(['waiting', 'writing'])
})

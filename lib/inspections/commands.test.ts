import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { castDatabase, codeOf, testContext } from '@/db/testing'
import { civilDate } from '../civil-date'
import { cancelInspection, changeInspection, concludeInspection, recordInspection } from './commands'
import { recordInspectionInput } from './input'
import { setPlan } from './plans/commands'
import { listPlans } from './plans/queries'
import { findInspection } from './queries'
import { addRequest, answerRequest, receive } from './received/commands'
import { findReceived, listReceived } from './received/queries'
import { addRemedy, settleRemedy } from './remedies/commands'
import { listOpenRemedies } from './remedies/queries'
import { addMember, addOrganisation, addUnnamed, removeSubject } from './subjects/commands'

const day = civilDate
const head = (db = castDatabase()) => testContext({ as: 'head', db })
type Head = ReturnType<typeof head>

const thematic = recordInspectionInput.parse({
  kind: 'inspection',
  form: 'thematic',
  topic: 'Việc chấp hành Điều lệ Đảng',
  leadBody: 'Ban Thường vụ Huyện ủy',
  from: '06/03/2023',
  isPlanned: 'on',
})

const record = (ctx: Head, change: Partial<typeof thematic> = {}) =>
  recordInspection(ctx, { ...thematic, ...change }).id
describe('an inspection is recorded', () => {
  test('with two organisations, a member by name and three without, each written once into the log', () => {
    const ctx = head()
    const inspectionId = record(ctx)
    addOrganisation(ctx, { inspectionId, unitId: 'eastCommittee', note: null })
    addOrganisation(ctx, { inspectionId, unitId: 'eastCell', note: null })
    addMember(ctx, { inspectionId, personId: 'an', note: null })
    addUnnamed(ctx, { inspectionId, unitId: 'eastCommittee', memberCount: 3, note: null })
    expect(findInspection(ctx, inspectionId)).toMatchObject({ organisations: 2, members: 4, planYear: 2023 })
    const entries = ctx.db.select().from(auditEntries).where(eq(auditEntries.action, 'inspections.addSubject')).all()
    expect(entries).toHaveLength(4)
  })

  test.each([
    [
      'an organisation twice',
      'known',
      (ctx: Head, id: string) => addOrganisation(ctx, { inspectionId: id, unitId: 'eastCommittee', note: null }),
    ],
    [
      'a member twice',
      'known',
      (ctx: Head, id: string) => addMember(ctx, { inspectionId: id, personId: 'an', note: null }),
    ],
    [
      'a body of the state',
      'no_organisation',
      (ctx: Head, id: string) => addOrganisation(ctx, { inspectionId: id, unitId: 'interior', note: null }),
    ],
    [
      'somebody who has no file',
      'no_person',
      (ctx: Head, id: string) => addMember(ctx, { inspectionId: id, personId: 'nobody', note: null }),
    ],
    [
      'a conclusion before its first day',
      'too_early',
      (ctx: Head, id: string) =>
        concludeInspection(ctx, { inspectionId: id, conclusionNumber: '1', concludedOn: day('2023-03-05') }),
    ],
    [
      'a conclusion to come',
      'not_yet',
      (ctx: Head, id: string) =>
        concludeInspection(ctx, { inspectionId: id, conclusionNumber: '1', concludedOn: day('2023-07-01') }),
    ],
    [
      'a remedy before its conclusion',
      'not_concluded',
      (ctx: Head, id: string) => addRemedy(ctx, { inspectionId: id, subjectId: null, text: 'A', dueOn: null }),
    ],
    [
      'as classified once it has subjects',
      'has_subjects',
      (ctx: Head, id: string) =>
        changeInspection(ctx, { ...thematic, inspectionId: id, topic: null, isClassified: true }),
    ],
  ])('but not %s', (_title, code, act) => {
    const ctx = head()
    const inspectionId = record(ctx)
    addOrganisation(ctx, { inspectionId, unitId: 'eastCommittee', note: null })
    addMember(ctx, { inspectionId, personId: 'an', note: null })
    expect(codeOf(() => act(ctx, inspectionId))).toBe(code)
  })

  test('of a classified case nobody is named and nothing asked', () => {
    const ctx = head()
    const inspectionId = 'classified'
    expect(codeOf(() => addOrganisation(ctx, { inspectionId, unitId: 'eastCommittee', note: null }))).toBe('classified')
    expect(codeOf(() => addMember(ctx, { inspectionId, personId: 'an', note: null }))).toBe('classified')
    expect(codeOf(() => addRemedy(ctx, { inspectionId, subjectId: null, text: 'A', dueOn: null }))).toBe('classified')
  })

  test('cancelled, it takes nothing more', () => {
    const ctx = head()
    const inspectionId = record(ctx)
    cancelInspection(ctx, { inspectionId, reason: 'Trùng nội dung' })
    expect(findInspection(ctx, inspectionId)?.cancelledReason).toBe('Trùng nội dung')
    expect(codeOf(() => addMember(ctx, { inspectionId, personId: 'an', note: null }))).toBe('cancelled')
  })
})

test('what is put right leaves the list of what is open from that day on, and comes back when it was not', () => {
  const ctx = head()
  settleRemedy(ctx, { remedyId: 'east-remedy', doneOn: day('2023-06-20'), doneNote: 'Báo cáo 20' })
  const openOn = (on: string) => listOpenRemedies(ctx, day(on)).map(({ id }) => id)
  expect(openOn('2023-06-19')).toEqual(['east-remedy'])
  expect(openOn('2023-06-20')).toEqual([])
  settleRemedy(ctx, { remedyId: 'east-remedy', doneOn: null, doneNote: null })
  expect(openOn('2023-06-30')).toEqual(['east-remedy'])
  const tooEarly = () => settleRemedy(ctx, { remedyId: 'east-remedy', doneOn: day('2022-05-19'), doneNote: null })
  expect(codeOf(tooEarly)).toBe('too_early')
})

test('a subject of whom something is asked cannot be taken out', () => {
  const ctx = head()
  expect(codeOf(() => removeSubject(ctx, { subjectId: 'east-cadre-work' }))).toBe('has_remedies')
  removeSubject(ctx, { subjectId: 'binh-cadre-work' })
  expect(findInspection(ctx, 'onCadreWork')).toMatchObject({ organisations: 2, members: 1 })
})

test('a year’s plan says what was concluded of it by the day; a line of nought goes', () => {
  const ctx = head()
  const line = { year: 2022, kind: 'inspection', form: 'thematic' } as const
  const of2022 = (on: string) => listPlans(ctx, day(on)).find(({ year }) => year === 2022)
  expect([of2022('2022-05-19')?.done, of2022('2022-05-20')?.done]).toEqual([0, 1])
  setPlan(ctx, { ...line, planned: 3, basis: null })
  expect(of2022('2023-06-30')).toMatchObject({ planned: 3, done: 1 })
  setPlan(ctx, { ...line, planned: 0, basis: null })
  expect(of2022('2023-06-30')).toBeUndefined()
})

test('an inspection from above is received, asks for something by a day, and is answered by a paper', () => {
  const ctx = head()
  const { id } = receive(ctx, {
    ...{ unitId: 'eastCommittee', team: 'Đoàn kiểm tra của Ban Thường vụ Huyện ủy', topic: 'Công tác cán bộ' },
    ...{ noticeNumber: null, noticedOn: null, on: day('2023-06-28'), note: null },
  })
  addRequest(ctx, { receivedId: id, text: 'Gửi báo cáo', dueOn: day('2023-06-25') })
  const [request] = findReceived(ctx, id)?.requests ?? []
  const answer = { requestId: request?.id ?? '', answerNumber: '12-BC/ĐU' }
  expect(codeOf(() => answerRequest(ctx, { ...answer, answeredOn: day('2023-07-01') }))).toBe('not_yet')
  answerRequest(ctx, { ...answer, answeredOn: day('2023-06-24') })
  expect(findReceived(ctx, id)?.requests).toMatchObject([{ answeredOn: '2023-06-24', answerNumber: '12-BC/ĐU' }])
  expect(listReceived(testContext({ as: 'unit-officer', db: ctx.db })).map((row) => row.id)).toEqual([id])
})

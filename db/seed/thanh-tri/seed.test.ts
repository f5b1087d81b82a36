import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { and, eq, isNotNull, isNull, like, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/civil-date'
import { addMonths } from '@/lib/civil-date'
import { figureValues } from '@/lib/figures/queries'
import { breachesIn } from '@/lib/movements/checks/queries'
import { saveDraft } from '@/lib/movements/decisions/commands'
import { draftInput } from '@/lib/movements/decisions/input'
import { listDue } from '@/lib/movements/due/queries'
import { registerDecision } from '@/lib/movements/registration/commands'
import { retirementDay } from '@/lib/people/rules'
import { connect, type Db } from '../../client'
import { effectiveOn } from '../../columns'
import { migrateOpen } from '../../migrate'
import { decisions } from '../../schema/documents'
import { assignments, effects, movementPapers, movements, retirementAges, ruleOverrides } from '../../schema/movements'
import { postKinds, posts, seats } from '../../schema/organisation'
import { people } from '../../schema/people'
import { attendances, classAudiences, enrolments } from '../../schema/training'
import { testContext } from '../../testing'
import { isOfficeDay, WORKING_DAY } from '../calendar'
import { REAL_NAMES } from '../people-maker'
import { seedDemonstration } from './seed'
import { SWAP } from './swap'

let seeded: Buffer
let db: Db

function made(): { db: Db; client: Database.Database } {
  const client = new Database(':memory:')
  const open = { client, db: connect(client) }
  migrateOpen(open)
  seedDemonstration(open.db, { password: 'mot mat khau dai' })
  return open
}

beforeAll(() => {
  const open = made()
  open.client.pragma('journal_mode = DELETE')
  seeded = open.client.serialize()
  db = open.db
}, 60_000)

const fresh = () => connect(new Database(seeded))
const head = (of: Db) => testContext({ as: 'head', db: of })

const PERIOD = { from: '2021-06-01' as CivilDate, until: WORKING_DAY }

function parts(of: Db, ...ids: string[]) {
  const values = figureValues(
    head(of),
    ids.map((id) => ({ id, scope: PERIOD })),
  )
  return values.map(({ value, part, whole }) => (part === undefined ? value : [part, whole]))
}

const asked = (query: string) => db.get<{ n: number }>(sql.raw(`select (${query}) as n`))?.n

/** Everything in a database but the salted hashes of passwords. */
function print(of: Db): string {
  const tables = of.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'people_search%' and name <> 'users' order by name`,
  )
  const hash = createHash('sha256')
  for (const { name } of tables) hash.update(JSON.stringify(of.all(sql.raw(`select * from "${name}" order by rowid`))))
  return hash.digest('hex')
}

describe('the demonstration district', () => {
  test('has 185 seats of the committee’s own level, as many in each body as were laid down', () => {
    const seatsOf = (where: string) =>
      asked(`select count(*) from seats s join posts p on p.id = s.post_id join units u on u.id = p.unit_id join unit_versions v on v.unit_id = u.id and v.until is null
        where p.managing_level = 'standing-committee' and p.kind not in ('commune-deputy-secretary', 'commune-council-chair') and ${where}`)
    expect(seatsOf(`v.kind like 'commune-%'`)).toBe(96)
    expect(seatsOf(`v.kind = 'department'`)).toBe(36)
    expect(seatsOf(`v.kind in ('organising-body', 'party-body')`)).toBe(16)
    expect(seatsOf(`v.kind = 'mass-body' and u.code <> 'CTD'`)).toBe(16)
    expect(seatsOf(`v.kind = 'district-council'`)).toBe(4)
    expect(seatsOf(`v.kind = 'public-unit'`)).toBe(16)
    expect(seatsOf(`u.code = 'CTD'`)).toBe(1)
  })

  test('of the heads not local eleven are from other communes of the district and six from elsewhere', () => {
    const from = (where: string) =>
      asked(`select count(*) from assignments a join seats s on s.id = a.seat_id join posts p on p.id = s.post_id join post_kinds k on k.code = p.kind
        join units u on u.id = p.unit_id join people x on x.id = a.person_id join places h on h.id = x.home_place_id
        where k.non_local is not null and a."from" <= '2023-06-30' and (a.until is null or a.until > '2023-06-30') and ${where}`)
    const judged = `exists (select 1 from local_determinations d where d.person_id = x.id and d.unit_id = u.id and not d.is_local)`
    expect(from(`h.id <> u.place_id and h.parent_id = '020@1900-01-01'`)).toBe(11)
    expect(from(`h.parent_id <> '020@1900-01-01'`)).toBe(5)
    expect(from(`h.id = u.place_id and ${judged}`)).toBe(1)
    expect(from(`h.id = u.place_id and not ${judged}`)).toBe(15)
  })

  test('has grassroots committees of thirty official members or more, and cells of fewer', () => {
    const counts = db.all<{ kind: string; official: number }>(
      sql.raw(
        `select v.kind, m.official from member_counts m join unit_versions v on v.unit_id = m.unit_id and v.until is null`,
      ),
    )
    expect(counts.length).toBe(70 * 7)
    for (const { kind, official } of counts) expect(official >= 30, kind).toBe(kind !== 'grassroots-cell')
  })

  test('holds nothing twice and refers to nothing that is not there', () => {
    expect(asked('select count(*) from clashes')).toBe(0)
    expect(db.all(sql`pragma foreign_key_check`)).toEqual([])
    expect(
      db
        .select()
        .from(movements)
        .leftJoin(decisions, eq(decisions.id, movements.decisionId))
        .where(isNull(decisions.id))
        .all(),
    ).toEqual([])
  })

  test('numbers its papers by body, term and kind in the order of signing', () => {
    const rows = db
      .select()
      .from(decisions)
      .where(isNotNull(decisions.registeredAt))
      .orderBy(decisions.issuingBodyId, decisions.termId, decisions.kind, decisions.number)
      .all()
    expect(rows.length).toBeGreaterThan(1000)
    for (const [at, row] of rows.entries()) {
      expect(isOfficeDay(row.signedOn as CivilDate), row.numberText ?? '').toBe(true)
      expect(row.signedOn && row.signedOn <= WORKING_DAY && row.signatory && row.signatoryTitle).toBeTruthy()
      const before = rows[at - 1]
      if (before?.issuingBodyId !== row.issuingBodyId || before.termId !== row.termId || before.kind !== row.kind)
        continue
      expect(
        (before.number ?? 0) < (row.number ?? 0) && (before.signedOn ?? '') <= (row.signedOn ?? ''),
        row.numberText ?? '',
      ).toBe(true)
    }
  })

  test('lets papers take effect on office days', () => {
    const days = db.selectDistinct({ on: movements.on }).from(movements).where(isNotNull(movements.on)).all()
    expect(days.filter(({ on }) => on && !isOfficeDay(on))).toEqual([])
  })

  test('elects the chairs of communes: proposed, elected and ratified by papers of their own', () => {
    const sessions = db
      .select({ role: movementPapers.role, body: decisions.issuingBodyId })
      .from(movements)
      .innerJoin(movementPapers, eq(movementPapers.movementId, movements.id))
      .innerJoin(decisions, eq(decisions.id, movementPapers.decisionId))
      .innerJoin(effects, eq(effects.movementId, movements.id))
      .innerJoin(seats, eq(seats.id, effects.seatId))
      .innerJoin(posts, eq(posts.id, seats.postId))
      .where(and(eq(movements.kind, 'election'), eq(posts.kind, 'commune-chair'), like(movements.on, '2021-06%')))
      .all()
    expect(new Set(sessions.map(({ role, body }) => `${role} ${body}`))).toEqual(
      new Set(['policy body-committee', 'ratification body-government']),
    )
  })

  test('breaks no rule in any of its careers but where a reason is kept with its calculation', () => {
    const ctx = head(db)
    const registered = db.select({ id: decisions.id }).from(decisions).where(isNotNull(decisions.registeredAt)).all()
    const broken = registered.flatMap(({ id }) =>
      [...breachesIn(ctx, id)].flatMap(([movementId, breaches]) =>
        breaches.map(({ code, message }) => `${movementId} ${code}: ${message}`),
      ),
    )
    const kept = db.select().from(ruleOverrides).all()
    expect(kept.map((one) => `${one.movementId} ${one.ruleCode}: ${one.calculation}`).sort()).toEqual(broken.sort())
    expect(kept).toHaveLength(4)
  }, 60_000)

  test('has about twenty cases that fall due within ninety days, and nothing overdue', () => {
    const { rows, total } = listDue(head(db), { days: 90 })
    expect(total).toBeGreaterThanOrEqual(15)
    expect(total).toBeLessThanOrEqual(25)
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(['retirement', 'reappointment', 'mandate', 'secondment', 'rotation']),
    )
    expect(new Set(rows.map(({ personId }) => personId)).size).toBe(rows.length)
    const held = db
      .select({ assignment: assignments, person: people, isSensitive: postKinds.isSensitive })
      .from(assignments)
      .innerJoin(people, eq(people.id, assignments.personId))
      .innerJoin(seats, eq(seats.id, assignments.seatId))
      .innerJoin(posts, eq(posts.id, seats.postId))
      .innerJoin(postKinds, eq(postKinds.code, posts.kind))
      .where(effectiveOn(assignments, WORKING_DAY))
      .all()
    const table = db.select().from(retirementAges).all()
    const overdue = held.filter(
      ({ assignment, person, isSensitive }) =>
        (assignment.termUntil && assignment.termUntil < WORKING_DAY) ||
        (retirementDay(table, person) ?? '9999') < WORKING_DAY ||
        (isSensitive && addMonths(assignment.from, 60) < WORKING_DAY),
    )
    expect(overdue.map(({ person }) => person.fullName)).toEqual([])
  })

  test('keeps papers under way: two wait for a signature, two are being written, one is signed for July', () => {
    const open = db.select().from(decisions).where(isNull(decisions.registeredAt)).all()
    expect(open.map(({ submittedAt }) => submittedAt !== null).sort()).toEqual([false, false, true, true])
    expect(
      db
        .select()
        .from(decisions)
        .where(and(isNotNull(decisions.registeredAt), sql`${decisions.effectiveOn} > ${WORKING_DAY}`))
        .all(),
    ).toHaveLength(1)
    expect(db.select().from(movements).where(isNull(movements.on)).all()).toHaveLength(1)
  })

  test('calls nobody by a name of the article', () => {
    const texts = [
      ...db.select({ text: people.fullName }).from(people).all(),
      ...db.select({ text: decisions.signatory }).from(decisions).all(),
      ...db.select({ text: enrolments.outsiderName }).from(enrolments).all(),
    ]
    for (const name of REAL_NAMES) expect(texts.filter(({ text }) => text?.includes(name))).toEqual([])
  })

  test('has ids that cannot be counted up', () => {
    const ids = db.select({ id: people.id }).from(people).all()
    expect(ids.every(({ id }) => /^[a-km-np-z2-9]{16}$/.test(id))).toBe(true)
  })

  test('is the same to the letter each time it is made', () => {
    expect(print(made().db)).toBe(print(fresh()))
  }, 60_000)
})

test('when the two secretaries change places, 11 of 16 and 16 of 32 are not local', () => {
  const changed = fresh()
  const ctx = head(changed)
  const at = (commune: string) => {
    const found = changed
      .select({ personId: assignments.personId, seatId: assignments.seatId })
      .from(assignments)
      .innerJoin(seats, eq(seats.id, assignments.seatId))
      .innerJoin(posts, eq(posts.id, seats.postId))
      .where(and(eq(posts.fullTitle, `Bí thư Đảng ủy ${commune}`), effectiveOn(assignments, WORKING_DAY)))
      .get()
    if (!found) throw new Error(`No secretary of ${commune}`)
    return found
  }
  const [home, away] = [at(SWAP.home), at(SWAP.away)]
  expect(parts(changed, 'non-local-secretaries', 'non-local-heads')).toEqual([
    [12, 16],
    [17, 32],
  ])
  const draft = draftInput.parse({
    ...{ issuingBodyId: 'body-committee', subject: 'Điều động cán bộ', effectiveOn: '29/6/2023' },
    ...{ 'rows.0.kind': 'transfer', 'rows.0.personId': away.personId, 'rows.0.seatId': home.seatId },
    ...{ 'rows.1.kind': 'transfer', 'rows.1.personId': home.personId, 'rows.1.seatId': away.seatId },
  })
  const signed = {
    number: 9000,
    signedOn: '2023-06-28' as CivilDate,
    signatory: 'A',
    signatoryTitle: 'Bí thư',
    authority: 'T/M' as const,
    ...{ skipped: true, disordered: true },
  }
  registerDecision(ctx, { ...saveDraft(ctx, draft), ...signed })
  expect(parts(changed, 'non-local-secretaries', 'non-local-heads', 'non-local-chairs')).toEqual([
    [11, 16],
    [16, 32],
    [5, 16],
  ])
  expect(parts(changed, 'executive-committee-members', 'managed-cadres', 'vacant-seats')).toEqual([41, 181, 4])
})

test('one named attendance less of the new knowledge of managed cadres, and 1.552 are counted', () => {
  const changed = fresh()
  const enrolment = changed
    .select({ id: enrolments.id })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .innerJoin(attendances, eq(attendances.enrolmentId, enrolments.id))
    .where(and(eq(classAudiences.audience, 'managed'), eq(attendances.status, 'present')))
    .get()
  changed
    .update(attendances)
    .set({ status: 'absent' })
    .where(eq(attendances.enrolmentId, enrolment?.id ?? ''))
    .run()
  expect(parts(changed, 'knowledge-update-attendances')).toEqual([1552])
})

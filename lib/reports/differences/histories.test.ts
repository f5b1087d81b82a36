import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { effectiveOn } from '@/db/columns'
import { auditEntries } from '@/db/schema/audit'
import { assignments } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import { reportFigures } from '@/db/schema/reports'
import { histories, live, record, tried, undone } from '@/db/seed/histories'
import { DISTRICT, issuedReport } from '@/db/seed/issues'
import { testContext } from '@/db/testing'
import { figureRows } from '../../figures/queries'
import { addQualification } from '../../qualifications/commands'
import { addQualificationInput } from '../../qualifications/input'
import { discardReport, openReport } from '../commands'
import { readIssuedFile } from '../issued/queries'
import type { Format } from '../labels'
import { findReport } from '../queries'
import { sealOfKept } from '../seal/queries'
import { saveText } from '../texts/commands'
import { listDifferences } from './queries'

const ctx = testContext({ as: 'head' })
type Ctx = typeof ctx
const SCOPE = { from: DISTRICT.from, until: DISTRICT.to }

let folder: string
let id: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lasting-'))
  process.env.DATA_DIR = folder
  id = await issuedReport(ctx)
})
afterAll(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

/** What each figure counts, by the key of its rows. */
function counted(at: Ctx) {
  const kept = at.db.select().from(reportFigures).where(eq(reportFigures.reportId, id)).all()
  const rows = kept.map(({ figureId }) => [figureId, figureRows(at, figureId, SCOPE).rows] as const)
  return new Map(rows.map(([figureId, own]) => [figureId, new Map(own.map((row) => [row.key, row]))]))
}

/** Who holds what on the last day, straight from the table. */
function holdings(at: Ctx): Map<string, string> {
  const rows = at.db.select().from(assignments).where(effectiveOn(assignments, DISTRICT.to)).all()
  const names = new Map(
    at.db
      .select()
      .from(people)
      .all()
      .map((person) => [person.id, person.fullName]),
  )
  const held = new Map<string, string>()
  for (const { personId, seatId, manner } of rows.sort((a, b) => (a.seatId < b.seatId ? -1 : 1))) {
    const name = names.get(personId) ?? ''
    held.set(name, `${held.get(name) ?? ''} ${seatId} ${manner}`)
  }
  return held
}

const nameIn = (label: string) => label.split(' · ')[0] ?? ''

describe('whatever is lived after the issue', () => {
  test('each difference names just those who are counted otherwise, of the cadres those whose posts are others', () => {
    const [before, held] = [counted(ctx), holdings(ctx)]
    let [differing, named] = [0, 0]
    fc.assert(
      fc.property(histories, (steps) => {
        undone(ctx, (tx) => {
          live(tx, steps)
          const after = counted(tx)
          const found = new Map(listDifferences(tx, id).map((one) => [one.figureId, one]))
          for (const [figureId, then] of before) {
            const now = after.get(figureId) ?? new Map()
            const isLess = (a: { weight: number; part: number } | undefined, b: { weight: number; part: number }) =>
              !a || (a.weight === b.weight && a.part < b.part)
            const gone = [...then].filter(([key, row]) => isLess(now.get(key), row)).map(([, { label }]) => label)
            const come = [...now].filter(([key, row]) => isLess(then.get(key), row)).map(([, { label }]) => label)
            const told = found.get(figureId)
            const names = (labels: readonly string[]) => labels.map(nameIn).sort()
            expect([figureId, names(told?.gone ?? []), names(told?.come ?? [])]).toEqual([
              figureId,
              names(gone),
              names(come),
            ])
          }
          differing += found.size
          const posts = holdings(tx)
          const cadres = found.get('managed-cadres')
          for (const name of [...(cadres?.gone ?? []), ...(cadres?.come ?? [])].map(nameIn)) {
            named++
            expect([name, held.get(name) === posts.get(name)]).toEqual([name, false])
          }
        })
      }),
      { numRuns: 30 },
    )
    expect(differing).toBeGreaterThan(20)
    expect(named).toBeGreaterThan(0)
  }, 180_000)
})

const FORMATS: readonly Format[] = ['docx', 'xlsx', 'json']
const entries = () => ctx.db.select({ count: count() }).from(auditEntries).get()?.count ?? 0

/** A pool of what an office writes all day, each through its own command. */
const DOINGS: readonly ((luck: number) => unknown)[] = [
  (luck) => {
    const draft = openReport(ctx, { ...DISTRICT, keepsText: true })
    saveText(ctx, { reportId: draft.id, key: 'tasks.own', text: `Lời ${luck}`, basis: null, seen: [] })
    return discardReport(ctx, { reportId: draft.id, revision: findReport(ctx, draft.id)?.revision ?? 0 })
  },
  (luck) =>
    addQualification(
      ctx,
      addQualificationInput.parse({
        personId: 'lan',
        level: luck % 2 ? 'master' : 'bachelor',
        issuedOn: String(1990 + (luck % 30)),
      }),
    ),
  (luck) =>
    record(
      ctx,
      [{ personId: 'giang', kind: 'extension', seatId: '' }],
      `2023-0${1 + (luck % 6)}-01` as typeof ctx.today,
    ),
]

test('after a thousand later writes the bytes of every file and all that is kept are the same', () => {
  const kept = () => FORMATS.map((format) => readIssuedFile(ctx, id, format)?.bytes.toString('base64'))
  const [bytes, seal, from] = [kept(), sealOfKept(ctx.db, id), entries()]
  expect(bytes.every(Boolean)).toBe(true)
  fc.assert(
    fc.property(fc.nat(), fc.nat(DOINGS.length - 1), histories, (luck, which, steps) => {
      tried(ctx, () => DOINGS[which]?.(luck))
      if (luck % 5 === 0) tried(ctx, (tx) => live(tx, steps))
    }),
    { numRuns: 700 },
  )
  expect(entries() - from).toBeGreaterThanOrEqual(1000)
  expect(kept()).toEqual(bytes)
  expect(sealOfKept(ctx.db, id)).toEqual(seal)
}, 180_000)

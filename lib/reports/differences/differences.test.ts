import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { effects, movements } from '@/db/schema/movements'
import { attendances } from '@/db/schema/training'
import { issuedReport } from '@/db/seed/issues'
import { codeOf, holderOf, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { cancelMovement, correctMovement } from '../../movements/acts/commands'
import { foreseeCancelling, foreseeCorrecting } from './commands'
import { statedWords } from './labels'
import { listDifferences } from './queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'differences-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const issued = (ctx: Ctx) => issuedReport(ctx)

/** The act that made An secretary of Đông Mỹ, where he is not local. */
function actOfAn(ctx: Ctx): { movementId: string } {
  const act = ctx.db
    .select({ id: movements.id })
    .from(effects)
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .where(and(eq(effects.personId, 'an'), eq(effects.seatId, 'eastSecretary'), eq(effects.change, 'begin')))
    .get()
  if (!act) throw new Error('An was never appointed')
  return { movementId: act.id }
}

const LATER = { on: day('2023-07-10'), seatId: null, termMonths: null, endsOn: null, reason: 'Văn bản ghi 10/7/2023' }
const told = (found: ReturnType<typeof listDifferences>, figureId: string) => {
  const one = found.find((difference) => difference.figureId === figureId)
  return one && `đã báo cáo ${statedWords(one.reported)}, nay ${statedWords(one.now)}`
}

describe('an issued report and the register as it is now', () => {
  test('agree until something is put right', async () => {
    const ctx = head()
    expect(listDifferences(ctx, await issued(ctx))).toEqual([])
  })

  test('a posting that began later than was reported: the figure of then and of now, and whose it is', async () => {
    const ctx = head()
    const id = await issued(ctx)
    correctMovement(ctx, { ...actOfAn(ctx), ...LATER })
    const found = listDifferences(ctx, id)
    expect(told(found, 'non-local-heads')).toBe('đã báo cáo 2/4 (50,0%), nay 1/4 (25,0%)')
    const heads = found.find(({ figureId }) => figureId === 'non-local-heads')
    expect(heads?.gone.join()).toContain('Nguyễn Văn An')
    expect(heads?.come).toEqual([])
  })

  test('a correction of another matter is not taken for this one', async () => {
    const ctx = head()
    const id = await issued(ctx)
    ctx.db.delete(attendances).run()
    expect(listDifferences(ctx, id).map(({ figureId }) => figureId)).not.toContain('non-local-heads')
    expect(
      foreseeCorrecting(ctx, { ...actOfAn(ctx), ...LATER }).reports[0]?.differences.map((one) => one.figureId),
    ).toContain('non-local-heads')
  })

  test('what a correction would change is told before it is done, and nothing is written by looking', async () => {
    const ctx = head()
    const id = await issued(ctx)
    const ahead = foreseeCorrecting(ctx, { ...actOfAn(ctx), ...LATER })
    expect(ahead.refusal).toBeNull()
    expect(ahead.holdings.map(({ name, will }) => [name, will?.from])).toContainEqual(['Nguyễn Văn An', '2023-07-10'])
    expect(ahead.reports.map(({ numberText }) => numberText)).toEqual(['86-BC/BTCHU'])
    expect(told([...(ahead.reports[0]?.differences ?? [])], 'non-local-heads')).toContain('nay 1/4')
    expect(listDifferences(ctx, id)).toEqual([])
    expect(holderOf(ctx, 'eastSecretary', '2023-06-30')).toEqual(['an'])
  })

  test('taking an act back is foreseen as it then happens', async () => {
    const ctx = head()
    const id = await issued(ctx)
    const ahead = foreseeCancelling(ctx, { ...actOfAn(ctx), reason: 'Ghi nhầm người' })
    cancelMovement(ctx, { ...actOfAn(ctx), reason: 'Ghi nhầm người' })
    const ids = ahead.reports.flatMap(({ differences }) => differences)
    const told = (found: typeof ids) => found.map(({ figureId, now, gone, come }) => ({ figureId, now, gone, come }))
    const among = listDifferences(ctx, id).filter(({ figureId }) => ids.some((one) => one.figureId === figureId))
    expect(told(ids)).toEqual(told(among))
    expect(ids.length).toBeGreaterThan(0)
  })

  test('a report of a time before is not touched', async () => {
    const ctx = head()
    await issued(ctx)
    ctx.db
      .update(movements)
      .set({ on: day('2023-07-20') })
      .where(eq(movements.id, actOfAn(ctx).movementId))
      .run()
    expect(foreseeCorrecting(ctx, { ...actOfAn(ctx), ...LATER, on: day('2023-08-01') }).reports).toEqual([])
  })
})

describe('putting an entry right', () => {
  test('another seat was meant: the seat of the paper is held, the one entered never was', () => {
    const ctx = head()
    correctMovement(ctx, { ...actOfAn(ctx), ...LATER, on: day('2021-07-01'), seatId: 'deputyInterior' })
    expect(holderOf(ctx, 'deputyInterior', '2022-01-01')).toContain('an')
    expect(holderOf(ctx, 'eastSecretary', '2022-01-01')).not.toContain('an')
  })

  test('an act that changes posts in another way is refused, and so is what changes nothing', () => {
    const ctx = head()
    const { movementId } = actOfAn(ctx)
    expect(codeOf(() => correctMovement(ctx, { movementId, ...LATER, kind: 'retirement' }))).toBe('shape')
    const act = ctx.db.select().from(movements).where(eq(movements.id, movementId)).get()
    if (!act?.on) throw new Error('no day')
    const { on, termMonths, endsOn } = act
    expect(codeOf(() => correctMovement(ctx, { movementId, on, termMonths, endsOn, seatId: null, reason: 'x' }))).toBe(
      'same',
    )
  })

  test('what the register would refuse is said while looking', () => {
    const ctx = head()
    const ahead = foreseeCorrecting(ctx, { ...actOfAn(ctx), ...LATER, seatId: 'westChair' })
    expect(ahead.refusal).toContain('cùng giữ')
  })
})

import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { decisions } from '@/db/schema/documents'
import { assignments, movements } from '@/db/schema/movements'
import { boardMoves, boards, boardVariants } from '@/db/schema/plans'
import { codeOf, formRows, testContext } from '@/db/testing'
import { discardDraft } from '../../movements/decisions/commands'
import { findDecision } from '../../movements/decisions/queries'
import { changeBoard, createBoard, removeBoard } from './commands'
import { arrangeInput, createBoardInput } from './input'
import { lookAtVariant } from './look/commands'
import { findBoardPage } from './page/queries'
import { listBoards, listVariants } from './queries'
import { arrange, copyVariant, draftDecision, removeVariant, renameVariant } from './variants/commands'

const HEADS = ['commune-secretary', 'commune-chair']
type Ctx = ReturnType<typeof testContext>

function boardOf(ctx: Ctx, kinds: string[] = HEADS) {
  const { id } = createBoard(
    ctx,
    createBoardInput.parse({ name: 'Đợt 2 năm 2023', on: '01/08/2023', 'kinds[]': kinds }),
  )
  const [variant] = listVariants(ctx, id)
  if (!variant) throw new Error('a board begins with a variant')
  return { id, variantId: variant.id }
}

const move = (ctx: Ctx, variantId: string, revision: number, ...rows: { personId: string; seatId?: string }[]) =>
  arrange(ctx, arrangeInput.parse({ variantId, revision, ...formRows(rows) }))

const swap = [
  { personId: 'binh', seatId: 'westChair' },
  { personId: 'hoa', seatId: 'eastChair' },
]

test('a board holds the seats chosen, by commune, each with its holder of that day', () => {
  const ctx = testContext()
  const page = findBoardPage(ctx, boardOf(ctx).id)
  expect(
    page?.seats.map(({ fullTitle, groupName, personId, status }) => [fullTitle, groupName, personId, status]),
  ).toEqual([
    ['Bí thư Đảng ủy xã Đông Mỹ', 'Xã Đông Mỹ', 'an', 'non-local'],
    ['Bí thư Đảng ủy xã Tây Hồ', 'Xã Tây Hồ', 'giang', expect.anything()],
    ['Chủ tịch UBND xã Đông Mỹ', 'Xã Đông Mỹ', 'binh', 'local'],
    ['Chủ tịch UBND xã Tây Hồ', 'Xã Tây Hồ', 'hoa', expect.anything()],
  ])
  expect(page?.cards.find(({ personId }) => personId === 'an')).toMatchObject({
    name: 'Nguyễn Văn An',
    age: 48,
    months: 25,
    retires: expect.stringMatching(/^\d\d\/20\d\d$/),
  })
})

test('a board needs seats', () => {
  const ctx = testContext()
  expect(createBoardInput.safeParse({ name: 'Đợt 2', on: '01/08/2023' }).success).toBe(false)
  expect(codeOf(() => boardOf(ctx, ['no-such-kind']))).toBe('empty')
  expect(listBoards(ctx)).toEqual([])
})

test('what is held besides goes with the main post and does not stand on the board', () => {
  const ctx = testContext()
  expect(codeOf(() => boardOf(ctx, ['commune-deputy-secretary']))).toBe('empty')
})

test('two chairs who change places take the second post of each other along, and nothing opens', () => {
  const ctx = testContext()
  const { variantId } = boardOf(ctx)
  const { look, revision } = move(ctx, variantId, 1, ...swap)
  expect(revision).toBe(2)
  expect([look.vacated, look.clashes]).toEqual([[], []])
  expect(look.statuses).toMatchObject({ westChair: 'non-local', eastChair: 'local' })
  expect(look.rates.map(({ id, was, will, threshold }) => [id, was, will, threshold])).toEqual([
    ['non-local-heads', '2/4 (50,0%)', expect.any(String), 50],
    ['non-local-secretaries', expect.any(String), expect.any(String), null],
    ['non-local-chairs', '1/2 (50,0%)', '1/2 (50,0%)', null],
  ])
})

test('whoever is displaced has left all posts, and the seats left are named', () => {
  const ctx = testContext()
  const { id, variantId } = boardOf(ctx)
  const { look } = move(ctx, variantId, 1, { personId: 'binh', seatId: 'westChair' })
  expect(look.clashes).toEqual([])
  expect(look.vacated.map(({ title }) => title).sort()).toEqual([
    'Chủ tịch UBND xã Đông Mỹ',
    'Phó Bí thư Đảng ủy xã Đông Mỹ',
  ])
  expect(findBoardPage(ctx, id)?.variants[0]?.moves).toEqual([
    { personId: 'binh', seatId: 'westChair' },
    { personId: 'hoa', seatId: null },
  ])
})

test('a rule that is broken is named with its basis', () => {
  const ctx = testContext()
  const { variantId } = boardOf(ctx)
  const { look } = move(ctx, variantId, 1, { personId: 'an', seatId: 'westSecretary' })
  expect(look.breaches).toMatchObject([{ name: 'Nguyễn Văn An', code: 'rotation-minimum', basis: expect.any(String) }])
})

test('looking and arranging change no fact', () => {
  const ctx = testContext()
  const facts = () => [assignments, decisions, movements].map((table) => ctx.db.select().from(table).all())
  const before = facts()
  const { variantId } = boardOf(ctx)
  move(ctx, variantId, 1, ...swap)
  const entries = ctx.db.select().from(auditEntries).all().length
  expect(lookAtVariant(ctx, { variantId }).rates.length).toBeGreaterThan(0)
  expect(facts()).toEqual(before)
  expect(ctx.db.select().from(auditEntries).all().length).toBe(entries)
})

test('who was overtaken, strangers and seats that are not on the board are refused in words', () => {
  const ctx = testContext()
  const { variantId } = boardOf(ctx)
  move(ctx, variantId, 1, ...swap)
  expect(codeOf(() => move(ctx, variantId, 1))).toBe('stale')
  expect(codeOf(() => move(ctx, variantId, 2, { personId: 'nobody', seatId: 'westChair' }))).toBe('unknown')
  expect(codeOf(() => move(ctx, variantId, 2, { personId: 'an', seatId: 'headInterior' }))).toBe('no-seat')
})

test('a variant is copied with its moves, renamed and removed; the last one stays', () => {
  const ctx = testContext()
  const { id, variantId } = boardOf(ctx)
  move(ctx, variantId, 1, ...swap)
  const copy = copyVariant(ctx, { variantId, name: 'Phương án 2' })
  renameVariant(ctx, { variantId: copy.id, name: 'Hai Chủ tịch đổi chỗ' })
  expect(findBoardPage(ctx, id)?.variants.map(({ name, moves }) => [name, moves.length])).toEqual([
    ['Phương án 1', 2],
    ['Hai Chủ tịch đổi chỗ', 2],
  ])
  removeVariant(ctx, { variantId })
  expect(codeOf(() => removeVariant(ctx, { variantId: copy.id }))).toBe('last')
})

test('a variant becomes a draft with a row for each who moves; an elected post awaits its election', () => {
  const ctx = testContext()
  const { id, variantId } = boardOf(ctx)
  move(ctx, variantId, 1, ...swap, { personId: 'giang' })
  const decisionId = draftDecision(ctx, { variantId })
  const draft = findDecision(ctx, decisionId)
  expect(draft?.registeredAt).toBeNull()
  expect(draft?.acts.map(({ personId, kind, on }) => [personId, kind, on])).toEqual([
    ['binh', 'rotation', null],
    ['hoa', 'rotation', null],
    ['giang', 'release', '2023-08-01'],
  ])
  expect(
    draft?.acts[0]?.effects
      .filter(({ change }) => change === 'begin')
      .map(({ seatId }) => seatId)
      .sort(),
  ).toEqual(['westChair', 'westDeputySecretary'])
  expect(listVariants(ctx, id)[0]).toMatchObject({
    decisionId,
    decisionSubject: 'Về việc luân chuyển cán bộ',
  })
  discardDraft(ctx, { decisionId })
  expect(listVariants(ctx, id)[0]?.decisionId).toBeNull()
})

test('nothing moved makes no draft', () => {
  const ctx = testContext()
  const { variantId } = boardOf(ctx)
  expect(codeOf(() => draftDecision(ctx, { variantId }))).toBe('nothing')
})

test('a board that is removed leaves nothing behind, and its decision stays', () => {
  const ctx = testContext()
  const { id, variantId } = boardOf(ctx)
  move(ctx, variantId, 1, ...swap)
  const decisionId = draftDecision(ctx, { variantId })
  changeBoard(ctx, { boardId: id, name: 'Đợt 3', on: ctx.today })
  removeBoard(ctx, { boardId: id })
  expect([boards, boardVariants, boardMoves].map((table) => ctx.db.select().from(table).all())).toEqual([[], [], []])
  expect(findDecision(ctx, decisionId)).toBeDefined()
})

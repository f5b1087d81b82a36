import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { boards } from '@/db/schema/plans'
import { castDatabase, codeOf, formRows, testBase, testContext } from '@/db/testing'
import { grant } from '../../context'
import { copyBoard, createBoard, removeBoard } from './commands'
import { arrangeInput, createBoardInput } from './input'
import { findBoardPage } from './page/queries'
import { findBoard, listBoards } from './queries'
import { arrange } from './variants/commands'

type Ctx = ReturnType<typeof testContext>

function boardOf(ctx: Ctx) {
  const kinds = ['commune-secretary', 'commune-chair']
  const { id } = createBoard(ctx, createBoardInput.parse({ name: 'Đợt 2', on: '01/08/2023', 'kinds[]': kinds }))
  return { id, variantId: findBoardPage(ctx, id)?.variants[0]?.id ?? '' }
}

const move = (ctx: Ctx, variantId: string, revision: number, ...rows: { personId: string; seatId?: string }[]) =>
  arrange(ctx, arrangeInput.parse({ variantId, revision, ...formRows(rows) }))

const swap = [
  { personId: 'binh', seatId: 'westChair' },
  { personId: 'hoa', seatId: 'eastChair' },
]

test('the Standing Committee tries on boards of its own; the office may change them, a draft is the office’s', () => {
  const db = castDatabase()
  const [office, leader] = [testContext({ db }), testContext({ as: 'leader', db })]
  const { id, variantId } = boardOf(office)
  move(office, variantId, 1, ...swap)
  expect(findBoardPage(leader, id)).toMatchObject({ isOwn: false, board: { name: 'Đợt 2' } })
  expect(codeOf(() => move(leader, variantId, 2))).toBe('not-own')
  expect(codeOf(() => removeBoard(leader, { boardId: id }))).toBe('not-own')
  const own = copyBoard(leader, { boardId: id })
  const [copied] = findBoardPage(leader, own.id)?.variants ?? []
  expect(copied?.moves).toEqual(swap)
  expect(move(leader, copied?.id ?? '', 1).look.clashes).toEqual([])
  expect(findBoardPage(office, own.id)?.isOwn).toBe(true)
  expect(() => grant(testBase({ as: 'leader', db }), 'movements.prepare')).toThrow()
  expect(() => grant(testBase({ as: 'unit-officer', db }), 'plans.try')).toThrow()
})

test('who sees one commune alone sees no board of others, and on an own board that commune alone', () => {
  const db = castDatabase()
  const office = testContext({ db })
  const { id } = boardOf(office)
  const narrow = { ...office, viewer: { ...office.viewer, id: 'xadong', roots: ['eastCommittee', 'eastGovernment'] } }
  expect(findBoard(narrow, id)).toBeUndefined()
  expect(listBoards(narrow)).toEqual([])
  expect(codeOf(() => copyBoard(narrow, { boardId: id }))).toBe('unknown')
  const own = boardOf(narrow)
  expect(findBoardPage(narrow, own.id)?.seats.map(({ seatId }) => seatId)).toEqual(['eastSecretary', 'eastChair'])
  expect(codeOf(() => move(narrow, own.variantId, 1, { personId: 'hoa', seatId: 'eastChair' }))).toBe('unknown')
  db.update(boards)
    .set({ scope: { kinds: [], level: null, unitId: null } })
    .where(eq(boards.id, own.id))
    .run()
  expect(findBoardPage(narrow, own.id)?.cards.map(({ personId }) => personId)).not.toContain('hoa')
})

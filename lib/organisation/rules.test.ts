import { expect, test } from 'vitest'
import { civilDate as day } from '../civil-date'
import { changeProblem, forestOf, isBeneath, nextOrdinal, shownIds } from './rules'

const versions = [{ id: 'a', from: day('2010-01-01'), until: day('2020-01-01') }]
test('a unit changes only while it stands and after its last change', () => {
  expect(changeProblem(versions, day('2009-01-01'))).toBe('before_first')
  expect(changeProblem(versions, day('2020-01-01'))).toBe('before_first')
  expect(changeProblem(versions, day('2015-01-01'))).toBeNull()
  const twice = [...versions, { id: 'b', from: day('2020-01-01'), until: null }]
  expect(changeProblem(twice, day('2015-01-01'))).toBe('later_version')
})

test('a ring is found however deep, and a ring in old data ends the search', () => {
  const placed = [
    { unitId: 'a', parentId: null },
    { unitId: 'b', parentId: 'a' },
    { unitId: 'c', parentId: 'b' },
  ]
  expect(isBeneath(placed, 'c', 'a')).toBe(true)
  expect(isBeneath(placed, 'a', 'c')).toBe(false)
  expect(
    isBeneath(
      [
        { unitId: 'x', parentId: 'y' },
        { unitId: 'y', parentId: 'x' },
      ],
      'x',
      'a',
    ),
  ).toBe(false)
})

test('a large tree shows its roots and what hangs on them', () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({
    id: `u${at}`,
    parentId: at === 0 ? 'above the viewer' : at < 10 ? 'u0' : 'u1',
  }))
  expect(shownIds(rows)).toHaveLength(10)
  expect(shownIds(rows.slice(0, 400))).toHaveLength(400)
})

test('units fall into branches by block, or by kind where they have none', () => {
  const unit = (id: string, parentId: string | null, kind: string, block: string | null = null) => ({
    id,
    parentId,
    kind,
    kindName: `loại ${kind}`,
    block,
    blockName: block && `khối ${block}`,
  })
  const [root, ...others] = forestOf([
    unit('r', null, 'k'),
    unit('a', 'r', 'x', 'b'),
    unit('c', 'r', 'y'),
    unit('d', 'r', 'z', 'b'),
    unit('e', 'a', 'y'),
  ])
  expect(others).toEqual([])
  expect(root?.below).toBe(4)
  expect(root?.groups.map(({ label, branches }) => [label, branches.map((branch) => branch.unit.id)])).toEqual([
    ['khối b', ['a', 'd']],
    ['loại y', ['c']],
  ])
})

test('numbers of seats are not used again', () => {
  expect(nextOrdinal([])).toBe(1)
  expect(nextOrdinal([{ ordinal: 1 }, { ordinal: 4 }])).toBe(5)
})

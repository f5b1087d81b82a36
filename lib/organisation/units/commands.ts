import { eq } from 'drizzle-orm'
import { unitBlocks, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { fold } from '../../search-text'
import { write } from '../../write'
import { changeProblem, isBeneath } from '../rules'
import type { ChangeUnitInput, CreateUnitInput } from './input'
import { findVersion, isCodeTaken, listPlaced, listVersions } from './queries'

type Write = Context<'organisation.write' | 'organisation.read'>
type Described = Pick<CreateUnitInput, 'kind' | 'block' | 'parentId'>

/** The tree that a unit of this kind stands in, and the words that the log keeps where the register keeps codes. */
function kindOf(tx: Write, { kind, block }: Described) {
  const found = tx.db.select().from(unitKinds).where(eq(unitKinds.code, kind)).get()
  if (!found) throw new Problem('unknown_kind', 'kind', 'Chọn loại hình trong danh sách.')
  const known = block ? tx.db.select().from(unitBlocks).where(eq(unitBlocks.code, block)).get() : undefined
  if (block && !known) throw new Problem('unknown_block', 'block', 'Chọn khối trong danh sách.')
  if (found.grassroots && !block) throw new Problem('no_block', 'block', 'Tổ chức cơ sở đảng phải thuộc một khối.')
  return { tree: found.tree, words: { kind: found.name, block: known?.name ?? null } }
}

/** A root stands beneath nothing; whoever sees some units only may not make another root. */
function refuseParent(tx: Write, parentId: string | null, on: CivilDate): void {
  if (parentId === null) {
    if (tx.viewer.roots !== null) throw new Problem('no_parent', 'parentId', 'Chọn đơn vị cấp trên.')
    return
  }
  const parent = findVersion(tx, parentId, on)
  if (!parent || (parent.until !== null && parent.until <= on))
    throw new Problem('unknown_parent', 'parentId', `Đơn vị cấp trên không có trong ngày ${formatDay(on)}.`)
}

const searchTextOf = (name: string, shortName: string) => fold(name.includes(shortName) ? name : `${name} ${shortName}`)

export function createUnit(ctx: Write, { code, placeId, from, ...input }: CreateUnitInput) {
  return write(ctx, 'organisation.create', (tx) => {
    const { tree, words } = kindOf(tx, input)
    if (isCodeTaken(tx, code)) throw new Problem('code_taken', 'code', 'Mã này đã dùng cho một đơn vị khác.')
    refuseParent(tx, input.parentId, from)
    if (placeId && !tx.db.select({ id: places.id }).from(places).where(eq(places.id, placeId)).get())
      throw new Problem('unknown_place', 'placeId', 'Chọn địa bàn trong danh mục.')
    const { id } = tx.db.insert(units).values({ code, tree, placeId }).returning({ id: units.id }).get()
    const shortName = input.shortName ?? input.name
    const version = { ...input, shortName, unitId: id, from, searchText: searchTextOf(input.name, shortName) }
    tx.db.insert(unitVersions).values(version).run()
    return { subjects: [id], after: { code, placeId, ...input, ...words, shortName, from }, result: { id } }
  })
}

const PROBLEMS = {
  before_first: 'Trong ngày này đơn vị chưa có hoặc không còn.',
  later_version: 'Đơn vị đã có thay đổi ghi từ một ngày sau đó. Chọn ngày muộn hơn.',
} as const

/** A new name, kind or place in the tree from a day on; what it was before stays true of the days before. */
export function changeUnit(ctx: Write, { unitId, on, ...input }: ChangeUnitInput) {
  return write(ctx, 'organisation.change', (tx) => {
    const versions = listVersions(tx, unitId)
    const before = findVersion(tx, unitId, on)
    const problem = before ? changeProblem(versions, on) : 'before_first'
    if (!before || problem) throw new Problem(problem ?? 'before_first', 'on', PROBLEMS[problem ?? 'before_first'])
    const { tree, words } = kindOf(tx, input)
    const own = tx.db.select({ tree: units.tree }).from(units).where(eq(units.id, unitId)).get()?.tree
    if (tree !== own) throw new Problem('other_tree', 'kind', 'Loại hình này thuộc hệ thống khác.')
    refuseParent(tx, input.parentId, on)
    if (input.parentId && isBeneath(listPlaced(tx, on), input.parentId, unitId))
      throw new Problem('ring', 'parentId', 'Đơn vị cấp trên không thể là chính nó hoặc đơn vị trực thuộc nó.')
    const shortName = input.shortName ?? input.name
    const values = { ...input, shortName, searchText: searchTextOf(input.name, shortName) }
    if (before.from === on) tx.db.update(unitVersions).set(values).where(eq(unitVersions.id, before.id)).run()
    else {
      tx.db.update(unitVersions).set({ until: on }).where(eq(unitVersions.id, before.id)).run()
      tx.db
        .insert(unitVersions)
        .values({ ...values, unitId, from: on, rank: before.rank })
        .run()
    }
    const { name, shortName: called, parentId, basis } = before
    const was = versions.find(({ id }) => id === before.id)
    return {
      subjects: [unitId],
      before: { name, shortName: called, kind: was?.kindName, block: was?.blockName, parentId, basis },
      after: { ...input, ...words, shortName, on },
      result: { id: unitId },
    }
  })
}

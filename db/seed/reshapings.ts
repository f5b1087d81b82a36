import type { CivilDate } from '@/lib/civil-date'
import type { Context } from '@/lib/context'
import { acceptSuggestions, placePeople } from '@/lib/movements/reorganisations/commands'
import { commitReorganisation } from '@/lib/movements/reorganisations/commit/commands'
import { listAffected } from '@/lib/movements/reorganisations/queries'
import { endUnit, openReorganisation, planUnit } from '@/lib/organisation/reorganisations/commands'
import { openInput, unitInput } from '@/lib/organisation/reorganisations/input'
import { proposePlannedPosts } from '@/lib/organisation/reorganisations/posts/commands'
import { findPlan } from '@/lib/organisation/reorganisations/queries'
import type { Permission } from '@/lib/permissions'
import { Problem } from '@/lib/problem'

/** What may become of the cast's communes and bodies, for random histories. */
type Ctx = Context<Permission>
type Unit = { unitId?: string; name: string; sources?: string[] }
type Shape = { stands: readonly (Unit & { tree: 'party' | 'state' })[]; ends?: readonly string[] }

const SHAPES = {
  merge: {
    stands: [
      { tree: 'party', name: 'Đảng bộ xã Đông Tây', sources: ['eastCommittee', 'westCommittee'] },
      { tree: 'state', name: 'Ủy ban nhân dân xã Đông Tây', sources: ['eastGovernment', 'westGovernment'] },
    ],
  },
  split: {
    stands: [
      { tree: 'party', name: 'Đảng bộ xã Bắc', sources: ['eastCommittee'] },
      { tree: 'party', name: 'Đảng bộ xã Nam', sources: ['eastCommittee'] },
    ],
  },
  rename: { stands: [{ tree: 'party', unitId: 'westCommittee', name: 'Đảng bộ phường Tây Hồ' }] },
  dissolve: { stands: [], ends: ['culture'] },
} as const satisfies Record<string, Shape>

export type Reshaping = keyof typeof SHAPES
export const RESHAPINGS = Object.keys(SHAPES) as Reshaping[]

const IN = {
  party: { kind: 'commune-committee', block: 'commune', parentId: 'committee' },
  state: { kind: 'commune-government', parentId: 'government' },
}

/** One reorganisation from its plan to its resolution: everybody where it suggests, and without a post where it cannot. */
export function reshape(ctx: Ctx, how: Reshaping, on: CivilDate, number: number): string {
  const { stands, ends = [] }: Shape = SHAPES[how]
  const opening = openInput.parse({ title: 'Sắp xếp đơn vị', on, issuingBodyId: 'body-committee' })
  const reorganisationId = openReorganisation(ctx, opening).id
  for (const { tree, ...unit } of stands) planUnit(ctx, unitInput.parse({ reorganisationId, ...IN[tree], ...unit }))
  for (const unitId of ends) endUnit(ctx, { reorganisationId, unitId })
  const plan = () => findPlan(ctx, reorganisationId) ?? raise('no plan')
  if (plan().units.some(({ isNew }) => isNew)) proposePlannedPosts(ctx, { reorganisationId })
  const open = () => listAffected(ctx, plan()).filter(({ placed }) => placed === null)
  if (stands.length > 0 && open().length > 0) suggested(ctx, reorganisationId)
  const rows = open().map(({ key }) => ({ key, placed: 'unplaced' }))
  if (rows.length > 0) placePeople(ctx, { reorganisationId, rows })
  return commitReorganisation(ctx, {
    ...{
      reorganisationId,
      revision: plan().revision,
      number,
      signedOn: '2023-06-29' as CivilDate,
      authority: 'T/M' as const,
      skipped: true,
      disordered: true,
    },
    ...{ signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' },
  })
}

function suggested(ctx: Ctx, reorganisationId: string): void {
  try {
    acceptSuggestions(ctx, { reorganisationId, unitId: null })
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'nothing')) throw error
  }
}

function raise(what: string): never {
  throw new Error(what)
}

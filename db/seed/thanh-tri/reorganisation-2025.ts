import { and, eq } from 'drizzle-orm'
import { type Base, grant } from '@/lib/context'
import { acceptSuggestions, placePeople } from '@/lib/movements/reorganisations/commands'
import { commitReorganisation } from '@/lib/movements/reorganisations/commit/commands'
import { listAffected } from '@/lib/movements/reorganisations/queries'
import { planFromCatalogue } from '@/lib/organisation/reorganisations/catalogue/commands'
import { listEndingPlaces } from '@/lib/organisation/reorganisations/catalogue/queries'
import { openReorganisation, planUnit } from '@/lib/organisation/reorganisations/commands'
import { planPost, proposePlannedPosts } from '@/lib/organisation/reorganisations/posts/commands'
import { getOpenPlan, type Planning } from '@/lib/organisation/reorganisations/queries'
import { listHeirs } from '@/lib/organisation/successions/queries'
import type { Db } from '../../client'
import { settings } from '../../schema/settings'
import { users, userUnits } from '../../schema/users'
import { day } from '../calendar'
import { BODIES } from '../vocabulary'

export const REORGANISED_ON = day('2025-07-01')
const WORKING_DAY = day('2025-07-03')

/** What each new commune has beside its committee, council and government: name, kind, head, deputies. */
const PARTY_BODIES = [
  ['Văn phòng Đảng ủy', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Đảng ủy'],
  ['Ban Xây dựng Đảng', 'Trưởng ban', 'Phó Trưởng ban', 'Xây dựng Đảng'],
  ['Cơ quan Ủy ban Kiểm tra Đảng ủy', 'Chủ nhiệm', 'Phó Chủ nhiệm', 'Ủy ban Kiểm tra Đảng ủy'],
] as const
const DEPARTMENTS = [
  ['Văn phòng HĐND và UBND', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'HĐND và UBND'],
  ['Phòng Kinh tế', 'Trưởng phòng', 'Phó Trưởng phòng', 'Kinh tế'],
  ['Phòng Văn hóa – Xã hội', 'Trưởng phòng', 'Phó Trưởng phòng', 'Văn hóa – Xã hội'],
] as const

/** The communes of the district on 01/07/2025, sixteen into five, by the session's own commands on the demonstration. */
export function reorganise2025(db: Db): void {
  db.transaction((tx) => {
    const ctx = headOf(tx as Db)
    const reorganisationId = plan(ctx)
    commitReorganisation(ctx, {
      ...{ reorganisationId, revision: getOpenPlan(ctx, reorganisationId).revision, number: 3999 },
      ...{ signedOn: day('2025-06-30'), signatory: 'Nguyễn Văn Phong', signatoryTitle: 'Phó Bí thư Thường trực' },
      skipped: true,
      disordered: false,
      authority: 'T/M',
    })
    followOfficer(ctx)
    ctx.db.update(settings).set({ value: WORKING_DAY }).where(eq(settings.key, 'workingDay')).run()
  })
}

/** The same, still a plan. */
export const plan2025 = (db: Db): string => db.transaction((tx) => plan(headOf(tx as Db)))

function plan(ctx: ReturnType<typeof headOf>): string {
  const { id: reorganisationId } = openReorganisation(ctx, {
    reorganisationId: null,
    title: 'Sắp xếp đơn vị hành chính cấp xã trên địa bàn huyện Thanh Trì theo Nghị quyết 1656/NQ-UBTVQH15',
    on: REORGANISED_ON,
    issuingBodyId: BODIES.city.id,
    kind: 'QĐ',
  })
  const places = listEndingPlaces(ctx, getOpenPlan(ctx, reorganisationId)).map(({ id }) => id)
  planFromCatalogue(ctx, { reorganisationId, places })
  proposePlannedPosts(ctx, { reorganisationId })
  for (const unit of getOpenPlan(ctx, reorganisationId).units) {
    if (unit.kind === 'commune-committee') addBodies(ctx, unit, 'party-body', PARTY_BODIES)
    if (unit.kind === 'commune-government') addBodies(ctx, unit, 'department', DEPARTMENTS)
  }
  acceptSuggestions(ctx, { reorganisationId, unitId: null })
  const open = listAffected(ctx, getOpenPlan(ctx, reorganisationId)).filter(({ placed }) => placed === null)
  placePeople(ctx, { reorganisationId, rows: open.map(({ key }) => ({ key, placed: 'unplaced' })) })
  return reorganisationId
}

function headOf(db: Db) {
  const head = db.select().from(users).where(eq(users.role, 'head')).get()
  if (!head) throw new Error('The demonstration has no head')
  const { id, name, displayName, role, mustChangePassword } = head
  const viewer = { id, name, displayName, role, mustChangePassword, roots: null }
  const base: Base = { db, today: WORKING_DAY, now: '2025-07-01T01:00:00.000Z', viewer }
  return grant(
    base,
    ...(['organisation.reorganise', 'organisation.write', 'organisation.read', 'people.read'] as const),
    ...(['movements.register', 'movements.read', 'documents.read'] as const),
  )
}

type Unit = ReturnType<typeof getOpenPlan>['units'][number]
type Body = (typeof PARTY_BODIES | typeof DEPARTMENTS)[number]

function addBodies(ctx: Planning, unit: Unit, kind: 'party-body' | 'department', bodies: readonly Body[]): void {
  const { reorganisationId } = unit
  const commune = unit.name.replace(/^(Đảng bộ|Ủy ban nhân dân) /, '')
  bodies.forEach(([name, head, deputy, field], at) => {
    const { id: plannedUnitId } = planUnit(ctx, {
      ...{ reorganisationId, plannedUnitId: null, unitId: null, kind, block: null, placeId: null, sources: [] },
      ...{ name: `${name} ${commune}`, shortName: null, code: `${unit.code}-${at + 1}`, parentId: unit.id },
    })
    const post = { reorganisationId, plannedPostId: null, plannedUnitId, managingLevel: null, beyondQuota: 0 }
    const titled = (title: string) => ({ title, fullTitle: `${title} ${field} ${commune}` })
    planPost(ctx, { ...post, ...titled(head), kind: `${kind}-head`, seats: 1 })
    planPost(ctx, { ...post, ...titled(deputy), kind: `${kind}-deputy`, seats: 2 })
  })
}

/** The officer of a commune works from now on for the one that carries it on, and keeps its history in sight. */
function followOfficer(ctx: Planning): void {
  const own = ctx.db
    .select({ userId: users.id, unitId: userUnits.unitId })
    .from(userUnits)
    .innerJoin(users, and(eq(users.id, userUnits.userId), eq(users.role, 'unit-officer')))
    .all()
  const heirs = listHeirs(
    ctx,
    own.map(({ unitId }) => unitId),
  )
  for (const { userId, unitId } of own)
    for (const { id } of (heirs.get(unitId) ?? []).filter(({ isMain }) => isMain))
      ctx.db.insert(userUnits).values({ userId, unitId: id }).run()
  ctx.db.update(users).set({ title: 'Cán bộ tổ chức xã Thanh Trì' }).where(eq(users.role, 'unit-officer')).run()
}

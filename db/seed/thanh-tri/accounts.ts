import { hashSync } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import type { Db } from '../../client'
import { governingDocuments } from '../../schema/documents'
import { people } from '../../schema/people'
import { settings } from '../../schema/settings'
import { targets } from '../../schema/targets'
import { type Role, users, userUnits } from '../../schema/users'
import { insertRows } from '../bulk'
import { day, WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import { COUNCIL, GOVERNMENT, MASS, PARTY } from './communes'
import type { UnitIds } from './organisation'

/** Sign-in name, role, what the account is for, and the post whose holder uses it. */
export const ACCOUNTS = [
  ['quantri', 'administrator', 'Quản trị hệ thống', null],
  ['truongban', 'head', 'Trưởng ban Tổ chức Huyện ủy', 'party-body-head@BTC'],
  ['chuyenvien', 'officer', 'Chuyên viên Ban Tổ chức Huyện ủy', 'party-specialist@BTC'],
  ['xatuhiep', 'unit-officer', 'Cán bộ tổ chức xã Tứ Hiệp', 'commune-official@DU-TUHIEP'],
  ['kiemtra', 'inspector', 'Ủy viên Ủy ban Kiểm tra Huyện ủy', 'inspection-member@UBKT'],
  ['thuongtruc', 'leader', 'Phó Bí thư Thường trực Huyện ủy', 'district-deputy-secretary@HU-THANHTRI'],
] as const satisfies readonly (readonly [string, Role, string, string | null])[]

export type AccountIds = Readonly<Record<(typeof ACCOUNTS)[number][0], string>>

const TUHIEP = [PARTY('TUHIEP'), GOVERNMENT('TUHIEP'), COUNCIL('TUHIEP'), MASS('TUHIEP')]

export const makeAccountIds = (random: Random) =>
  Object.fromEntries(ACCOUNTS.map(([name]) => [name, random.id()])) as AccountIds

/** Whoever holds the first of a unit's seats that is held. */
const firstHolder = (seats: string, holder: (seat: string) => string | null) =>
  [1, 2, 3, 4, 5].map((at) => holder(`${seats}#${at}`)).find((name) => name !== null)

/** The six sign-ins, all with one password, called by who holds the post. */
export function addAccounts(
  db: Db,
  ids: AccountIds,
  unitIds: UnitIds,
  password: string,
  holder: (seat: string) => string | null,
): void {
  const passwordHash = hashSync(password.normalize('NFC'))
  insertRows(
    db,
    users,
    ACCOUNTS.map(([name, role, title, seat]) => ({
      ...{ id: ids[name], name, role, passwordHash, createdAt: '2023-06-01T01:00:00.000Z' },
      displayName: (seat && firstHolder(seat, holder)) ?? title,
      title,
    })),
  )
  insertRows(
    db,
    userUnits,
    TUHIEP.map((code) => ({ userId: ids.xatuhiep, unitId: unitIds.get(code) ?? '' })),
  )
}

/** Each sign-in is that of whoever holds its post, so that nobody there enters a decision about themselves. */
export function linkAccounts(db: Db, ids: AccountIds, holderId: (seat: string) => string | null): void {
  for (const [name, , , seat] of ACCOUNTS) {
    const personId = seat && firstHolder(seat, holderId)
    if (personId) db.update(people).set({ userId: ids[name] }).where(eq(people.id, personId)).run()
  }
}

/** What this installation is, and the first target of the resolution. */
export function addSettings(db: Db, random: Random): void {
  insertRows(db, settings, [
    { key: 'kind', value: 'demonstration' },
    { key: 'workingDay', value: WORKING_DAY },
    { key: 'committeeName', value: 'Huyện ủy Thanh Trì' },
    { key: 'officeName', value: 'Ban Tổ chức Huyện ủy' },
    { key: 'committeePlace', value: 'Thanh Trì' },
    { key: 'periodFrom', value: '2021-06-01' },
  ])
  insertRows(db, governingDocuments, [
    {
      ...{ id: random.id(), kind: 'plan', number: '63-KH/HU', issuer: 'Huyện ủy Thanh Trì', isUnverified: true },
      title: 'Kế hoạch thực hiện Nghị quyết 04-NQ/TU của Thành ủy về công tác cán bộ',
    },
    {
      ...{
        id: random.id(),
        kind: 'programme',
        number: '01-CTr/HU',
        from: day('2020-07-16'),
        issuer: 'Huyện ủy Thanh Trì',
        signedOn: day('2020-07-16'),
      },
      title: 'Chương trình công tác kiểm tra, giám sát nhiệm kỳ 2020–2025',
    },
  ])
  insertRows(db, targets, [
    {
      ...{ id: random.id(), documentId: 'document-nq04', figureId: 'non-local-heads', threshold: 50 },
      title: 'Bí thư Đảng ủy, Chủ tịch UBND xã, thị trấn không là người địa phương',
      from: day('2021-05-31'),
      dueOn: day('2025-12-31'),
    },
  ])
}

import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { reportIssuers } from '@/db/schema/reports'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { loadVocabulary } from '@/db/seed/vocabulary'
import { castDatabase, emptyDatabase } from '@/db/testing'
import { createFirstAdministrator, isFirstCode, issueFirstCode } from './commands'
import { firstAdministratorInput } from './input'

const now = '2026-03-02T01:00:00.000Z'
const input = (code: string) => ({
  code,
  name: 'quantri',
  displayName: 'Lê Thị Bình',
  committeeName: 'Huyện ủy  Gia Lâm',
  aboveName: 'Thành ủy Hà Nội',
  officeName: 'Ban Tổ chức Huyện ủy',
  committeePlace: 'Gia Lâm',
})

test('the console’s code makes the first administrator and names the committee', () => {
  const db = emptyDatabase()
  const code = issueFirstCode(db) ?? ''
  const id = createFirstAdministrator({ db, now }, input(code.toLowerCase().replaceAll('-', ' ')), 'hash')
  expect(db.select().from(users).all()).toMatchObject([{ id, role: 'administrator', mustChangePassword: false }])
  expect(
    Object.fromEntries(
      db
        .select()
        .from(settings)
        .all()
        .map((row) => [row.key, row.value]),
    ),
  ).toEqual({
    kind: 'real',
    committeeName: 'Huyện ủy Gia Lâm',
    aboveName: 'Thành ủy Hà Nội',
    officeName: 'Ban Tổ chức Huyện ủy',
    committeePlace: 'Gia Lâm',
  })
  expect(db.select().from(auditEntries).all()).toMatchObject([{ action: 'users.createFirst', userId: id }])
})

test('the papers get the heading of the committee that was named', () => {
  const db = emptyDatabase()
  loadVocabulary(db, { above: '', committee: '', place: '' })
  createFirstAdministrator({ db, now }, input(issueFirstCode(db) ?? ''), 'hash')
  const issuers = db.select().from(reportIssuers).orderBy(reportIssuers.code).all()
  expect(issuers.map(({ code, upperBody, body, place }) => [code, upperBody, body, place])).toEqual([
    ['committee', 'THÀNH ỦY HÀ NỘI', 'HUYỆN ỦY GIA LÂM', 'Gia Lâm'],
    ['organising', 'HUYỆN ỦY GIA LÂM', 'BAN TỔ CHỨC', 'Gia Lâm'],
  ])
})

test('only the code’s hash is kept, and a new start makes the old code worthless', () => {
  const db = emptyDatabase()
  const first = issueFirstCode(db) ?? ''
  expect(JSON.stringify(db.select().from(settings).all())).not.toContain(first.slice(0, 5))
  expect(isFirstCode({ db }, first)).toBe(true)
  const second = issueFirstCode(db) ?? ''
  expect(isFirstCode({ db }, first)).toBe(false)
  expect(isFirstCode({ db }, second)).toBe(true)
})

test('a wrong code makes nobody, and without a code nobody can be made', () => {
  const db = emptyDatabase()
  expect(() => createFirstAdministrator({ db, now }, input(''), 'hash')).toThrow('Mã không đúng')
  issueFirstCode(db)
  expect(() => createFirstAdministrator({ db, now }, input('ABCDE-ABCDE-ABCDE'), 'hash')).toThrow('Mã không đúng')
  expect(db.select().from(users).all()).toEqual([])
})

test('the code works once, and a register with people in it issues none', () => {
  const db = emptyDatabase()
  const code = issueFirstCode(db) ?? ''
  createFirstAdministrator({ db, now }, input(code), 'hash')
  expect(() => createFirstAdministrator({ db, now }, { ...input(code), name: 'khac' }, 'hash')).toThrow('đã có')
  expect(issueFirstCode(db)).toBeNull()
  expect(issueFirstCode(castDatabase())).toBeNull()
})

test.each([
  [{ password: 'ngan' }, 'password'],
  [{ passwordAgain: 'khác đi rồi nhé' }, 'passwordAgain'],
  [{ password: 'quantri muôn năm', passwordAgain: 'quantri muôn năm' }, 'password'],
  [{ committeeName: ' ' }, 'committeeName'],
])('the form with %o is refused at %s', (change, field) => {
  const password = 'mưa rào tháng sáu'
  const result = firstAdministratorInput.safeParse({
    ...input('X'.repeat(15)),
    password,
    passwordAgain: password,
    ...change,
  })
  expect(result.error?.issues[0]?.path[0]).toBe(field)
})

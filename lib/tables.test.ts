import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { managingLevels, postKinds } from '@/db/schema/organisation'
import { testContext } from '@/db/testing'
import { readTables } from './tables'

test('tables read together are what each would be by itself, in their order', () => {
  const { db } = testContext()
  const leaders = eq(postKinds.isLeader, true)
  const read = readTables(db, {
    kinds: { of: postKinds, where: leaders, orderBy: postKinds.rank },
    levels: { of: managingLevels, orderBy: managingLevels.code },
  })
  expect(read.kinds.length).toBeGreaterThan(1)
  expect(read.kinds).toEqual(db.select().from(postKinds).where(leaders).orderBy(asc(postKinds.rank)).all())
  expect(read.levels).toEqual(db.select().from(managingLevels).orderBy(asc(managingLevels.code)).all())
})

test('a table without such rows gives none', () => {
  expect(readTables(testContext().db, { none: { of: postKinds, where: eq(postKinds.code, '-') } })).toEqual({
    none: [],
  })
})

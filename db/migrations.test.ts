import { readdirSync, readFileSync } from 'node:fs'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { formLineItems, formLines } from './schema/reports'
import { castDatabase } from './testing'

const at = (path: string) => new URL(path, import.meta.url)

test('the migrations build exactly the tables that the schema states', async () => {
  const files = readdirSync(at('./schema')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const stated = Object.assign({}, ...(await Promise.all(files.map((name) => import(at(`./schema/${name}`).href)))))
  const last = readdirSync(at('./migrations/meta'))
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  const built = JSON.parse(readFileSync(at(`./migrations/meta/${last}`), 'utf8'))
  const missing = await generateSQLiteMigration(built, await generateSQLiteDrizzleJson(stated, built.id, 'snake_case'))
  expect(missing, 'run npm run db:generate').toEqual([])
}, 20_000)

test('a register older than the statistical forms is given the lines that a new one learns', () => {
  const db = castDatabase()
  const lines = () => ({
    lines: db.select().from(formLines).orderBy(formLines.id).all(),
    items: db.select().from(formLineItems).orderBy(formLineItems.id).all(),
  })
  const learnt = lines()
  db.delete(formLineItems).run()
  db.delete(formLines).run()
  const [name] = readdirSync(at('./migrations')).filter((file) => file.startsWith('0011_'))
  const statements = readFileSync(at(`./migrations/${name}`), 'utf8').split('--> statement-breakpoint')
  const given = statements.filter((one) => /^\s*INSERT INTO form_line/m.test(one))
  expect(given).toHaveLength(2)
  for (const one of given) db.run(sql.raw(one))
  expect(learnt.lines.length).toBeGreaterThan(80)
  expect(lines()).toEqual(learnt)
})

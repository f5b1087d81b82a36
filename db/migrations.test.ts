import { readdirSync, readFileSync } from 'node:fs'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'

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

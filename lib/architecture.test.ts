import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { AREAS } from './areas'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROOMS = ['app', 'components', 'lib', 'db', 'e2e', 'bin'] as const
const LONGEST = 200
const WORDS = /^((rules|input|labels|queries|commands|actions)\.ts|[a-z-]+\.test\.ts)$/
const OTHER_FILES: Record<string, RegExp> = {
  users: /^session\.ts$/,
  register: /^worker\.ts$/,
  figures: /^(catalogue|worker)\.ts$/,
  reports: /^(catalogue|worker|data|layout)\.ts$/,
  imports: /^columns\.ts$/,
}

type Source = { path: string; text: string; imports: { path: string; isType: boolean }[] }

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (/\.(tsx?|css)$/.test(entry.name)) yield path
  }
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm

const sources: Source[] = ROOMS.flatMap((room) => [...filesIn(room)]).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].flatMap(([, type, from = '']) => {
    if (from.startsWith('@/')) return [{ path: from.slice(2), isType: Boolean(type) }]
    if (from.startsWith('.'))
      return [{ path: relative(ROOT, resolve(ROOT, dirname(path), from)), isType: Boolean(type) }]
    return []
  })
  return { path, text, imports }
})

const isTest = ({ path }: Source) => path.endsWith('.test.ts') || path === 'db/testing.ts'
const product = sources.filter((source) => !isTest(source))
const roomOf = (path: string) => path.split('/')[0] ?? ''
const areaOf = (path: string) => (/^lib\/([a-z-]+)\//.exec(path)?.[1] ?? '') as (typeof AREAS)[number] | ''
const schemaOf = (path: string) => (/^db\/schema\/([a-z-]+)/.exec(path)?.[1] ?? '') as (typeof AREAS)[number]
const place = (area: string) => (AREAS as readonly string[]).indexOf(area)
const broken = (of: readonly Source[], rule: (source: Source, imported: Source['imports'][number]) => boolean) =>
  of.flatMap((source) =>
    source.imports.filter((imported) => rule(source, imported)).map(({ path }) => `${source.path} → ${path}`),
  )

/** What a room may import, besides itself. `db` reads the value files and pure rules of `lib` for its seeds only. */
const MAY: Record<string, readonly string[]> = {
  app: ['components', 'lib', 'db'],
  components: ['lib', 'db'],
  lib: ['db'],
  db: ['lib'],
  e2e: ['db'],
  bin: ['lib', 'db'],
}

test('rooms import downwards only: app → components → lib → db', () => {
  expect(
    broken(
      product,
      ({ path }, to) => roomOf(to.path) !== roomOf(path) && !MAY[roomOf(path)]?.includes(roomOf(to.path)),
    ),
  ).toEqual([])
})

test('components and pages know no table: of db they may name types only', () => {
  const shown = product.filter(({ path }) => ['app', 'components'].includes(roomOf(path)))
  expect(broken(shown, (_, to) => roomOf(to.path) === 'db' && !to.isType)).toEqual([])
})

test('db knows lib by its types alone; seeds may use values and pure rules', () => {
  const remembered = product.filter(
    ({ path }) => roomOf(path) === 'db' && !path.startsWith('db/seed') && !path.startsWith('db/catalogue'),
  )
  expect(broken(remembered, (_, to) => roomOf(to.path) === 'lib' && !to.isType)).toEqual([])
})

test('a component hands on what pages read: it imports neither queries nor commands', () => {
  const components = product.filter(({ path }) => roomOf(path) === 'components')
  expect(broken(components, (_, to) => /\/(queries|commands)$/.test(to.path) && !to.isType)).toEqual([])
})

test('components/ui knows no area', () => {
  const parts = product.filter(({ path }) => path.startsWith('components/ui/'))
  expect(broken(parts, (_, to) => areaOf(to.path) !== '')).toEqual([])
})

test('an area imports areas to its left only', () => {
  const inAreas = product.filter(({ path }) => areaOf(path) !== '')
  expect(inAreas.filter(({ path }) => place(areaOf(path)) < 0).map(({ path }) => path)).toEqual([])
  expect(
    broken(inAreas, ({ path }, to) => areaOf(to.path) !== '' && place(areaOf(to.path)) > place(areaOf(path))),
  ).toEqual([])
})

test('flat files of lib are foundation: only the gate knows users, audit and settings', () => {
  const gate = /^lib\/(enter|write|define-action|base)\.ts$/
  const foundation = product.filter(({ path }) => /^lib\/[a-z-]+\.ts$/.test(path) && !gate.test(path))
  expect(broken(foundation, (_, to) => areaOf(to.path) !== '')).toEqual([])
})

test('tables refer to tables of areas to their left', () => {
  const schema = product.filter(({ path }) => path.startsWith('db/schema/'))
  const order = (area: string) => (area === 'audit' ? 0 : place(area))
  expect(
    broken(
      schema,
      ({ path }, to) => to.path.startsWith('db/schema/') && order(schemaOf(to.path)) > order(schemaOf(path)),
    ),
  ).toEqual([])
})

test('the files of an area have the names of the house', () => {
  const strange = sources
    .filter(({ path }) => areaOf(path) !== '')
    .filter(
      ({ path }) =>
        !WORDS.test(path.split('/').at(-1) ?? '') && !OTHER_FILES[areaOf(path)]?.test(path.split('/').at(-1) ?? ''),
    )
  expect(strange.map(({ path }) => path)).toEqual([])
})

test('only commands and seeds write', () => {
  const writers = product.filter(
    ({ path, text }) =>
      roomOf(path) === 'lib' &&
      areaOf(path) !== '' &&
      /\b(db|tx)\s*\.(insert|update|delete)\(/.test(text) &&
      !path.endsWith('/commands.ts'),
  )
  expect(writers.map(({ path }) => path)).toEqual([])
})

test('commands are synchronous: a transaction of better-sqlite3 does not wait', () => {
  expect(
    product
      .filter(({ path, text }) => path.endsWith('/commands.ts') && /\basync\b|\bawait\b/.test(text))
      .map(({ path }) => path),
  ).toEqual([])
})

test('nobody makes a context by assertion: `grant` and `admit` are the only doors', () => {
  expect(
    sources
      .filter(
        ({ path, text }) =>
          path !== 'lib/context.ts' && !path.endsWith('architecture.test.ts') && /\bas Context\b/.test(text),
      )
      .map(({ path }) => path),
  ).toEqual([])
})

test('only one file of the product knows next-auth; what drives it from outside forges its cookie', () => {
  const known = product
    .filter(({ path, text }) => !['e2e', 'bin'].includes(roomOf(path)) && /from 'next-auth/.test(text))
    .map(({ path }) => path)
  expect(known).toEqual(['lib/users/session.ts'])
})

test(`no file of app, components and lib is longer than ${LONGEST} lines`, () => {
  const rooms = ['app', 'components', 'lib']
  expect(
    sources
      .filter(({ path, text }) => rooms.includes(roomOf(path)) && text.split('\n').length - 1 > LONGEST)
      .map(({ path }) => path),
  ).toEqual([])
})

test('no `any`, and no word of the five empty ones', () => {
  const empty = /\/(utils|helpers|common|types|manager|service)(\/|\.)/
  expect(sources.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([])
  expect(
    sources
      .filter(({ path, text }) => !path.endsWith('architecture.test.ts') && /(:\s*any\b|\bas any\b|<any>)/.test(text))
      .map(({ path }) => path),
  ).toEqual([])
})

test('imports make no circle', () => {
  const known = new Map(product.map((source) => [source.path.replace(/\.tsx?$/, ''), source]))
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const walk = (path: string, way: string[]) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') return void circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    state.set(path, 'open')
    for (const { path: next, isType } of known.get(path)?.imports ?? [])
      if (!isType && known.has(next)) walk(next, [...way, path])
    state.set(path, 'done')
  }
  for (const path of known.keys()) walk(path, [])
  expect(circles).toEqual([])
})

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const NEXT = join(ROOT, 'node_modules/next/dist/bin/next')

const ROOMS = ['app', 'components', 'db', 'lib']
const FILES = ['next.config.js', 'package-lock.json', 'package.json', 'proxy.ts', 'tsconfig.json']
const MARK = join(ROOT, '.next/source')

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (!entry.name.endsWith('.test.ts')) yield path
  }
}

/** Says which source a build is of: the contents of everything that goes into it. */
export function sourceHash() {
  const hash = createHash('sha256')
  const files = [...FILES.map((name) => join(ROOT, name)), ...ROOMS.flatMap((room) => [...filesIn(join(ROOT, room))])]
  for (const file of files)
    hash
      .update(`${file.slice(ROOT.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

export const isBuilt = () =>
  existsSync(join(ROOT, '.next/BUILD_ID')) && existsSync(MARK) && readFileSync(MARK, 'utf8') === sourceHash()

/** A build that is cut short leaves nothing that could pass for one. */
export const unmarkBuilt = () => rmSync(MARK, { force: true })

/** To be called after a build of this source. */
export function markBuilt() {
  mkdirSync(dirname(MARK), { recursive: true })
  writeFileSync(MARK, sourceHash())
}

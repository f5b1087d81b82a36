import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const TMP = join(ROOT, 'e2e/.tmp')
export const BASE = join(TMP, 'base.db')
export const PASSWORD = 'mat khau trinh dien'
export const SECRET = 'a secret for browser tests alone'
export const TODAY = '2023-06-30'

const NEXT = join(ROOT, 'node_modules/next/dist/bin/next')

export type House = {
  readonly url: string
  /** The live database: for looking at what was written, never for writing. */
  readonly file: string
  /** As it was at the start; the same register where nobody wrote to it. */
  readonly restore: () => Promise<void>
  /** Another register of the same content: what the server kept of the one before is of no use. */
  readonly renew: () => Promise<void>
  /** What the server has asked the database since the last restore. */
  readonly statements: () => string[]
  readonly close: () => Promise<void>
}

/** A server of one's own for each worker, on its own copy of the data; what it says is in its `server.log`. */
export async function openHouse(index: number): Promise<House> {
  const directory = join(TMP, `worker-${index}`)
  mkdirSync(directory, { recursive: true })
  const file = join(directory, 'register.db')
  const queries = join(directory, 'queries.log')
  await copyInto(file)
  const looker = new Database(file, { readonly: true })
  const version = () => looker.pragma('data_version', { simple: true })
  let untouched = version()
  const renew = async () => {
    await copyInto(file)
    untouched = version()
    writeFileSync(queries, '')
  }
  const restore = async () => {
    // Most tests only read: what nobody wrote to is as it was.
    if (version() !== untouched) await renew()
    writeFileSync(queries, '')
  }
  writeFileSync(queries, '')
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const log = openSync(join(directory, 'server.log'), 'a')
  const own = {
    DATA_DIR: directory,
    APP_TODAY: TODAY,
    AUTH_SECRET: SECRET,
    NEXT_TELEMETRY_DISABLED: '1',
    QUERY_LOG: queries,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${join(ROOT, 'bin/query-log.cjs')}`.trim(),
  }
  const server = spawn(process.execPath, [NEXT, 'start', '-p', port, '-H', '127.0.0.1'], {
    cwd: ROOT,
    env: { ...process.env, ...own },
    stdio: ['ignore', log, log],
  })
  // A worker that is cut off in the middle of a test does not come to close its server.
  process.once('exit', () => server.kill())
  await answers(`${url}/api/health`, server)
  const statements = () => readFileSync(queries, 'utf8').split('\n').filter(Boolean)
  const close = () => {
    looker.close()
    return ended(server)
  }
  return { url, file, restore, renew, statements, close }
}

/** Two checkouts may be tested at once on one machine. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** SQLite's own backup into the live file: the running server sees the data as they were at the start. */
async function copyInto(file: string): Promise<void> {
  const base = new Database(BASE, { readonly: true })
  await base.backup(file)
  base.close()
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}: see server.log`)
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp && server.exitCode === null) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No answer from ${url}`)
}

const ended = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })

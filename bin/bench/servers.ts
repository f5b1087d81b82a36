import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Problem } from '@/lib/problem'
import { build } from '../build.mjs'
import { NEXT, ROOT } from '../source.mjs'

const FLOOR = join(ROOT, 'bin/bench-floor')

export type Server = { url: string; memoryMb: () => number | null; stop: () => Promise<void> }

/** What a process holds of its own, without the pages of the database's file that are mapped into it; told by Linux alone. */
function memoryMb(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`
  const held = existsSync(status) && /RssAnon:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]
  return held ? Math.round(Number(held) / 1024) : null
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function started(args: string[], env: Record<string, string>, path: string): Promise<Server> {
  const port = String(await freePort())
  const own = { NEXT_TELEMETRY_DISABLED: '1', PORT: port, ...env }
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...own }, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((done) => setTimeout(done, 100))) {
    if (child.exitCode !== null) break
    const isUp = await fetch(url + path).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { url, memoryMb: () => memoryMb(child.pid), stop: () => ended(child) }
  }
  child.kill()
  throw new Problem('server', undefined, `Máy chủ đo không trả lời (${args.at(1)}).`)
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })

export function buildAll(): void {
  if (!build({ quiet: true })) throw new Problem('build', undefined, 'Không dựng được bản chạy.')
  if (existsSync(join(FLOOR, '.next/BUILD_ID'))) return
  const { status, stderr } = spawnSync(process.execPath, [NEXT, 'build', FLOOR], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Problem('build', undefined, `Không dựng được trang so sánh: ${stderr}`)
}

export const startRegister = (directory: string, env: Record<string, string> = {}) =>
  started([NEXT, 'start', '-H', '127.0.0.1'], { DATA_DIR: directory, ...env }, '/api/health')

/** What the machine and the framework cost without the product. */
export const startNextFloor = () => started([NEXT, 'start', FLOOR, '-H', '127.0.0.1'], {}, '/?rows=1&cells=1&cell=1')
export const startHttpFloor = () => started([join(FLOOR, 'plain.mjs')], {}, '/?rows=1&cells=1&cell=1')

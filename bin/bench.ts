import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '@/lib/problem'
import { refusalIn } from './bench/forms'
import { type House, openHouse } from './bench/house'
import { type Answer, ask, emptySeries, ofMany, quantile } from './bench/load'
import { buildAll, type Server, startHttpFloor, startNextFloor, startRegister } from './bench/servers'
import { RARE, type Work, worksOf } from './bench/works'
import { command, options } from './command'
import { ROOT } from './source.mjs'

/** Rounds of so many requests to each of the three servers in turn; the time for one row is bounded. */
const PLANS = [
  { clients: 1, rounds: 15, times: 3 },
  { clients: 16, rounds: 5, times: 32 },
] as const
const RARE_PLANS = [{ clients: 1, rounds: 1, times: RARE.times }] as const
const MOST_MS = 15_000
const WARM = 6
const WARM_MS = 4000
const COLD = 3
const SAVES = PLANS.reduce((sum, { rounds, times }) => sum + rounds * times, WARM + COLD + 2)

type Floors = { http: Server; next: Server }
type Row = {
  work: string
  people: number
  clients: number
  medianMs: number
  p95Ms: number
  /** The first time after a write, when nothing kept may be used. */
  firstMs: number
  perSecond: number
  floorHttpMs: number
  floorNextMs: number
  queries: number
  bytes: number
  /** What the server holds of its own after it. */
  memoryMb: number | null
}

const round = (value: number) => Math.round(value * 100) / 100

const COLUMNS = [
  'work',
  'people',
  'clients',
  'medianMs',
  'p95Ms',
  'firstMs',
  'perSecond',
  'floorHttpMs',
  'floorNextMs',
  'queries',
  'bytes',
  'memoryMb',
] as const

/** Told as they come: a run that is cut short has still said what it knew. */
const tell = (cells: readonly unknown[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(20) : String(cell).padStart(12))).join(''))

const underWay = new Set<Work>()

/** Somebody else keeps the server at it: one such request is under way as long as the work is measured. */
function disturbedBy(server: Server, work: Work): void {
  if (!work.meanwhile || underWay.has(work)) return
  underWay.add(work)
  ask(server.url, work.meanwhile()).finally(() => underWay.delete(work))
}

async function once(server: Server, work: Work): Promise<Answer> {
  const asked = work.next()
  disturbedBy(server, work)
  const answer = await ask(server.url, asked)
  const { status, bytes } = answer
  if (!work.isGood(answer))
    throw new Problem('wrong', undefined, `${work.name} ${asked.path}: ${status} ${refusalIn(bytes)}`)
  return answer
}

/** The latencies of up to so many requests, of fewer when they are slow. */
async function some(most: number, once: () => Promise<Answer>): Promise<{ typical: number; last: Answer }> {
  const until = performance.now() + WARM_MS
  let last = await once()
  const latencies = [last.ms]
  while (latencies.length < most && performance.now() < until) {
    last = await once()
    latencies.push(last.ms)
  }
  return { typical: quantile(latencies, 0.5), last }
}

/** The bare page of the same size: as many rows, as many elements in them, and letters until it has as many bytes. */
async function floorPath(floor: Server, html: string, bytes: number): Promise<string> {
  const rows = Math.max(1, (html.match(/<(tr|li)[ >]/g) ?? []).length)
  const elements = (html.match(/<[a-z][a-z0-9]*[ >]/g) ?? []).length
  const path = (cell: number) => `/?rows=${rows}&cells=${Math.max(1, Math.round(elements / rows) - 1)}&cell=${cell}`
  const size = async (cell: number) => (await ask(floor.url, { path: path(cell) })).bytes.length
  const [empty, ten] = [await size(0), await size(10)]
  return path(Math.max(0, Math.round(((bytes - empty) * 10) / (ten - empty))))
}

type Plan = (typeof PLANS | typeof RARE_PLANS)[number]

/** Own server and floors in turn, so that what else the machine does falls on all three. */
async function interleaved(floors: Floors, plan: Plan, typical: number, path: string, own: () => Promise<Answer>) {
  const { clients, rounds, times } = plan
  const [mine, http, next] = [emptySeries(), emptySeries(), emptySeries()]
  const each = Math.max(clients, Math.min(times, Math.floor(MOST_MS / typical)))
  const until = performance.now() + MOST_MS
  for (let at = 0; at < rounds && (at === 0 || performance.now() < until); at++) {
    await ofMany(mine, each, clients, own)
    await ofMany(http, each, clients, () => ask(floors.http.url, { path }))
    await ofMany(next, each, clients, () => ask(floors.next.url, { path }))
  }
  return {
    medianMs: round(quantile(mine.latencies, 0.5)),
    p95Ms: round(quantile(mine.latencies, 0.95)),
    perSecond: round((mine.latencies.length * 1000) / mine.busyMs),
    floorHttpMs: round(quantile(http.latencies, 0.5)),
    floorNextMs: round(quantile(next.latencies, 0.5)),
  }
}

async function measured(house: House, server: Server, floors: Floors, work: Work, queries: number): Promise<Row[]> {
  const own = () => once(server, work)
  const { typical, last } = await some(work.isRare ? RARE.warm : WARM, own)
  const first = await some(work.isRare ? RARE.cold : COLD, () => {
    house.disturb()
    return own()
  })
  const path = await floorPath(floors.next, last.bytes.toString(), last.bytes.length)
  for (let at = 0; at < 30; at++) for (const floor of Object.values(floors)) await ask(floor.url, { path })

  const rows: Row[] = []
  for (const plan of work.isRare ? RARE_PLANS : PLANS) {
    const { people } = house
    const times = await interleaved(floors, plan, typical, path, own)
    const same = { firstMs: round(first.typical), queries, bytes: last.bytes.length, memoryMb: server.memoryMb() }
    const row = { work: work.name, people, clients: plan.clients, ...times, ...same }
    rows.push(row)
    tell(COLUMNS.map((column) => row[column]))
  }
  return rows
}

/** Statements of one request that finds nothing kept, counted on a server of its own so that counting costs no time. */
async function counted(house: House, works: readonly Work[]): Promise<Map<string, number>> {
  const log = join(house.directory, 'queries.log')
  closeSync(openSync(log, 'a'))
  const env = { ...house.env, QUERY_LOG: log, NODE_OPTIONS: `--require ${join(ROOT, 'bin/query-log.cjs')}` }
  const server = await startRegister(house.directory, env)
  const lines = () => readFileSync(log, 'utf8').split('\n').length
  const counts = new Map<string, number>()
  try {
    for (const work of works) {
      await once(server, work)
      house.disturb()
      const before = lines()
      await once(server, work)
      counts.set(work.name, lines() - before)
    }
  } finally {
    await server.stop()
  }
  return counts
}

async function benchOf(directory: string, people: number, floors: Floors): Promise<Row[]> {
  console.log(`\n${people} hồ sơ: nạp dữ liệu…`)
  const house = await openHouse(join(directory, String(people)), people)
  const server = await startRegister(house.directory, house.env)
  try {
    const works = await worksOf(house, server, SAVES)
    const counts = await counted(house, works)
    const rows: Row[] = []
    tell(COLUMNS)
    for (const work of works) rows.push(...(await measured(house, server, floors, work, counts.get(work.name) ?? 0)))
    return rows
  } finally {
    await server.stop()
    house.close()
  }
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

await command(async () => {
  const { people = '1000', out } = options(process.argv.slice(2), ['people', 'out'])
  const sizes = people.split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000 || size > 1_000_000))
    throw new Problem('usage', 'people', '--people: các số từ 1000 trở lên, cách nhau bằng dấu phẩy.')
  buildAll()
  const directory = mkdtempSync(join(tmpdir(), 'cadre-bench-'))
  const floors = { http: await startHttpFloor(), next: await startNextFloor() }
  try {
    const rows: Row[] = []
    for (const size of sizes) rows.push(...(await benchOf(directory, size, floors)))
    if (out) writeFileSync(out, `${JSON.stringify({ commit: commit(), rows }, null, 2)}\n`)
  } finally {
    await Promise.all([floors.http.stop(), floors.next.stop()])
    rmSync(directory, { recursive: true, force: true })
  }
})

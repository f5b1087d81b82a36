import { Agent, request } from 'node:http'

/** One request to a server, whichever it is. */
export type Ask = { path: string; headers?: Record<string, string>; body?: Buffer }
export type Answer = { ms: number; status: number; bytes: Buffer }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export function ask(base: string, asked: Ask): Promise<Answer> {
  const { path, headers = {}, body } = asked
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const sent = request(base + path, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ ms: performance.now() - started, status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }),
      )
    })
    // A connection that was idle while the other servers had their turn may just have been closed.
    sent.on('error', (error) => (sent.reusedSocket ? resolve(ask(base, asked)) : reject(error)))
    sent.end(body)
  })
}

export type Series = { latencies: number[]; busyMs: number }

export const emptySeries = (): Series => ({ latencies: [], busyMs: 0 })

/** Asks so often with so many requests in flight; a wrong answer ends the benchmark, for its time means nothing. */
export async function ofMany(series: Series, times: number, clients: number, once: () => Promise<Answer>) {
  let left = times
  const client = async () => {
    while (left > 0) {
      left--
      series.latencies.push((await once()).ms)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  series.busyMs += performance.now() - started
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

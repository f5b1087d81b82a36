import type { Worker } from 'node:worker_threads'
import type { Viewer } from './context'
import { Problem } from './problem'

/** Who asks, copied to another thread: a context does not survive the way, so the worker grants itself. */
export type Asker = { file: string; viewer: Viewer; today: string; now: string }

export type Message<Task> = Asker & { id: number; task: Task }
export type Reply =
  | { id: number; data: unknown }
  | { id: number; problem: { code: string; field?: string; message: string } }
  | { id: number; error: string }

type Waiting = { settle: (reply: Reply) => void; reject: (error: Error) => void }
type Running = { worker: Worker; waiting: Map<number, Waiting>; last: number }

const shared = globalThis as { backgroundWorkers?: Map<string, Running> }

/** When a worker dies, those who wait are told, and the next task starts another. */
function start(name: string, create: () => Worker): Running {
  const state: Running = { worker: create(), waiting: new Map(), last: 0 }
  shared.backgroundWorkers ??= new Map()
  const running = shared.backgroundWorkers
  running.set(name, state)
  state.worker.unref()
  state.worker.on('message', (reply: Reply) => {
    const waiting = state.waiting.get(reply.id)
    state.waiting.delete(reply.id)
    waiting?.settle(reply)
  })
  const end = (error: Error) => {
    for (const waiting of state.waiting.values()) waiting.reject(error)
    state.waiting.clear()
    if (running.get(name) === state) running.delete(name)
  }
  state.worker.on('error', end)
  state.worker.on('exit', () => end(new Error(`The worker ${name} has stopped`)))
  return state
}

/** Hands a task to the one long-lived worker of that name: what takes over 100 ms must not make others wait. */
export function inBackground<Task, T>(name: string, create: () => Worker, asker: Asker, task: Task): Promise<T> {
  const state = shared.backgroundWorkers?.get(name) ?? start(name, create)
  state.last += 1
  const message: Message<Task> = { ...asker, id: state.last, task }
  return new Promise<T>((resolve, reject) => {
    // Whoever asks makes the Problem: the one who started the worker may have been built with another copy of the class.
    const settle = (reply: Reply) => {
      if ('data' in reply) resolve(reply.data as T)
      else if ('problem' in reply) reject(new Problem(reply.problem.code, reply.problem.field, reply.problem.message))
      else reject(new Error(reply.error))
    }
    state.waiting.set(message.id, { settle, reject })
    state.worker.postMessage(message)
  })
}

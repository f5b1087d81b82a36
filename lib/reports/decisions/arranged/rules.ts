import { upperFirst } from '../../../first-letter'

/** One unit that carries another on: how, and what both were called on the eve and on the day; none: it was not there. */
export type Succession = {
  readonly kind: 'merge' | 'split' | 'rename' | 'raise'
  readonly from: string
  readonly to: string
  /** The unit that carries on stood before. */
  readonly stood: boolean
}

const grouped = (rows: readonly Succession[], of: (row: Succession) => string) => {
  const groups = new Map<string, Succession[]>()
  for (const row of rows) groups.set(of(row), [...(groups.get(of(row)) ?? []), row])
  return [...groups]
}

const names = (rows: readonly Succession[], of: (row: Succession) => string) => [...new Set(rows.map(of))].join(', ')

/** What a reorganisation does to units, a sentence each: those that come together, those divided, those that go on under another name, those dissolved. */
export function arrangedSentences(rows: readonly Succession[], dissolved: readonly string[]): string[] {
  const of = (...kinds: Succession['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind))
  const merged = grouped(of('merge'), ({ to }) => to).map(([to, all]) => {
    const sources = names(all, ({ from }) => from)
    return all.some(({ stood }) => stood) ? `Nhập ${sources} vào ${to}` : `Thành lập ${to} trên cơ sở ${sources}`
  })
  const split = grouped(of('split'), ({ from }) => from).map(
    ([from, all]) => `Chia ${from} thành ${names(all, ({ to }) => to)}`,
  )
  const others = of('rename', 'raise').map(({ kind, from, to }) =>
    kind === 'raise' ? `Chuyển ${from} thành ${to}` : `Đổi tên ${from} thành ${to}`,
  )
  return [...merged, ...split, ...others, ...dissolved.map((name) => `Giải thể ${name}`)].map(upperFirst)
}

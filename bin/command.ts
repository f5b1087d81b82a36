import { Problem } from '@/lib/problem'

/** Runs what `npm run …` asks for: a failure says in one line what is wrong; the trace only with DEBUG=1. */
export async function command(run: () => unknown): Promise<void> {
  try {
    await run()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(message.split('\n')[0])
    if (process.env.DEBUG === '1' && error instanceof Error) console.error(error.stack)
    process.exitCode = 1
  }
}

/** Reads `--name value`, a repeated name as a list with commas; throws when a name is unknown or has no value. */
export function options<N extends string>(args: readonly string[], names: readonly N[]): { [K in N]?: string } {
  const read: { [K in N]?: string } = {}
  for (let at = 0; at < args.length; at += 2) {
    const name = names.find((candidate) => `--${candidate}` === args[at])
    const value = args[at + 1]
    if (!name)
      throw new Problem(
        'usage',
        undefined,
        `Không hiểu «${args[at]}». Dùng được: ${names.map((known) => `--${known}`).join(', ')}.`,
      )
    if (value === undefined) throw new Problem('usage', undefined, `Thiếu giá trị sau --${name}.`)
    read[name] = read[name] === undefined ? value : `${read[name]},${value}`
  }
  return read
}

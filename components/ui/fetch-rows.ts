export type Item = { id: string; label: string; hint?: string }

/** Asks the server for the rows that fit; react-query comes along only when somebody types, and keeps the answers. */
export async function fetchRows(src: string, q: string): Promise<Item[]> {
  const { readRemote } = await import('./query-client')
  const { rows } = await readRemote<{ rows: Item[] }>(
    `${src}${src.includes('?') ? '&' : '?'}q=${encodeURIComponent(q)}`,
  )
  return rows
}

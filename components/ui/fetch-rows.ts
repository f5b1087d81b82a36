import type { Item } from './combobox'

/** Asks the server for the rows that fit; react-query comes along only when somebody types, and keeps the answers. */
export async function fetchRows(src: string, q: string): Promise<Item[]> {
  const { queryClient, getJson } = await import('./use-remote')
  const url = `${src}${src.includes('?') ? '&' : '?'}q=${encodeURIComponent(q)}`
  const { rows } = await queryClient.fetchQuery({
    queryKey: [url],
    queryFn: () => getJson<{ rows: Item[] }>(url),
    staleTime: 30_000,
  })
  return rows
}

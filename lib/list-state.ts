import { type CivilDate, isCivilDate, parseDay } from './civil-date'

export type SearchParams = Record<string, string | string[] | undefined>

export const PAGE_SIZE = 50

/** The rows of one page of a list that is counted as a whole. */
export const onPage = <T>(rows: readonly T[], page: number): T[] => rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)

export const one = (params: SearchParams, name: string): string | undefined => {
  const value = params[name]
  return (Array.isArray(value) ? value[0] : value) || undefined
}

export const many = (params: SearchParams, name: string): string[] => {
  const value = params[name]
  return value === undefined ? [] : (Array.isArray(value) ? value : [value]).filter(Boolean)
}

/** The day looked at: `?asOf=`, else the working day. */
export async function asOf(params: SearchParams | Promise<SearchParams>, today: CivilDate): Promise<CivilDate> {
  const text = one(await params, 'asOf')
  return (text && (isCivilDate(text) ? text : parseDay(text))) || today
}

/** What a link carries on so that the next page speaks of the same day: nothing on the working day itself. */
export const dayQuery = (on: CivilDate, today: CivilDate) => (on === today ? '' : `?asOf=${on}`)

export type ListState<S extends string = string> = {
  readonly q: string
  readonly page: number
  readonly sort: S
  readonly descending: boolean
}

/** `?page=`, from 1 on. */
export function pageNumber(params: SearchParams): number {
  const page = Number.parseInt(one(params, 'page') ?? '1', 10)
  return Number.isFinite(page) && page > 0 ? Math.min(page, 100_000) : 1
}

/** Reads `?q=&page=&sort=` (`-name` is descending); an unknown sort is the first one. */
export function listState<S extends string>(params: SearchParams, sorts: readonly [S, ...S[]]): ListState<S> {
  const sort = one(params, 'sort') ?? sorts[0]
  const bare = sort.replace(/^-/, '')
  const known = sorts.find((candidate) => candidate === bare)
  return {
    q: (one(params, 'q') ?? '').slice(0, 200),
    page: pageNumber(params),
    sort: known ?? sorts[0],
    descending: known !== undefined && sort.startsWith('-'),
  }
}

/** The same address with some parameters changed; an empty value takes one out, and paging starts anew unless said. */
export function hrefWith(path: string, params: SearchParams, change: Record<string, string | string[] | null>): string {
  const next = new URLSearchParams()
  const entries = Object.entries({
    ...params,
    ...('page' in change ? {} : { page: undefined }),
    ...change,
  })
  for (const [name, value] of entries)
    for (const item of Array.isArray(value) ? value : [value]) if (item) next.append(name, item)
  const query = next.toString()
  return query ? `${path}?${query}` : path
}

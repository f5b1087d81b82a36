import { QueryClient } from '@tanstack/react-query'

/** One for the tab. It needs no provider, so pages that read nothing while they stand load nothing for it. */
export const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 10_000 } } })

export async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' } })
  if (response.status === 401) location.assign('/sign-in')
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response.json() as Promise<T>
}

export const readRemote = <T>(url: string) =>
  queryClient.fetchQuery({ queryKey: [url], queryFn: () => getJson<T>(url) })

'use client'

import { QueryClient, useQuery } from '@tanstack/react-query'

/** One for the tab. It is handed to each query instead of a provider, so pages that read nothing load nothing. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 10_000, refetchOnWindowFocus: false } },
})

export async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' } })
  if (response.status === 401) location.assign('/sign-in')
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response.json() as Promise<T>
}

export function useRemote<T>(url: string | null) {
  return useQuery(
    { queryKey: [url], queryFn: () => getJson<T>(url ?? ''), enabled: url !== null, placeholderData: (last) => last },
    queryClient,
  )
}

import { Problem } from '@/lib/problem'

/** What cannot be made is answered in words; anything else is thrown on. */
export function refused(error: unknown): Response {
  if (!(error instanceof Problem)) throw error
  return Response.json({ message: error.message }, { status: 404, headers: { 'cache-control': 'private, no-store' } })
}

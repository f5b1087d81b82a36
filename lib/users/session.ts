import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { registerDatabase } from '@/lib/base'
import type { Viewer } from '@/lib/context'
import { authSecret, publicUrl } from '@/lib/environment'
import { endSession, markSeen, startSession } from './sessions/commands'
import { findSession, type Threshold } from './sessions/queries'
import { LONGEST_MINUTES } from './sessions/rules'

const MAX_AGE = LONGEST_MINUTES * 60

/** Name and `secure` come from one setting: the library and this file must never disagree. */
export function sessionCookie() {
  const secure = publicUrl()?.protocol === 'https:'
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
  }
}

export const threshold = (): Threshold => ({ db: registerDatabase(), now: new Date().toISOString() })

async function currentSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value
  if (!token) return null
  const claims = await decode({ token, secret: authSecret() }).catch(() => null)
  return typeof claims?.sid === 'string' ? claims.sid : null
}

/** Who asks, read anew from the database on each request and once within it. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await currentSessionId()
  if (!sessionId) return null
  const here = threshold()
  const session = findSession(here, sessionId)
  if (session?.isSeenDue) markSeen(here, sessionId)
  return session?.viewer ?? null
})

/** Only in a server action or a route, where a cookie can be set. */
export async function openSession(userId: string): Promise<void> {
  const sid = startSession(threshold(), userId)
  const token = await encode({ token: { sub: userId, sid }, secret: authSecret(), maxAge: MAX_AGE })
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, token, { ...options, maxAge: MAX_AGE })
}

export async function closeSession(): Promise<void> {
  const sessionId = await currentSessionId()
  if (sessionId) endSession(threshold(), sessionId)
  ;(await cookies()).delete(sessionCookie().name)
}

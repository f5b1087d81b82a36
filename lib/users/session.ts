import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import type { NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { cache } from 'react'
import { registerDatabase } from '@/lib/base'
import type { Context, Viewer } from '@/lib/context'
import { authSecret, publicUrl, sessionCookie } from '@/lib/environment'
import { hashPassword, passwordMatches } from '@/lib/password'
import { Problem } from '@/lib/problem'
import { fold } from '@/lib/search-text'
import { changePassword } from './commands'
import type { ChangePasswordInput } from './input'
import { accountState } from './rules'
import { endSession, markSeen, startSession } from './sessions/commands'
import { findSession, type Threshold } from './sessions/queries'
import { LONGEST_MINUTES } from './sessions/rules'
import { type Attempt, beginAttempt, forgiveAttempt } from './sign-in/commands'
import { findCredentials } from './sign-in/queries'
import { spellWait } from './sign-in/rules'

const MAX_AGE = LONGEST_MINUTES * 60

export const threshold = (): Threshold => ({ db: registerDatabase(), now: new Date().toISOString() })

/** In a proxy's list the last entry is the one it has seen itself; the others are hearsay. */
export const addressIn = (forwarded: string | null | undefined) => forwarded?.split(',').at(-1)?.trim() || 'unknown'

export const currentAddress = async () => addressIn((await headers()).get('x-forwarded-for'))

export const currentSessionId = cache(async (): Promise<string | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value
  if (!token) return null
  const claims = await decode({ token, secret: authSecret() }).catch(() => null)
  return typeof claims?.sid === 'string' ? claims.sid : null
})

/** Who asks, read anew from the database on each request and once within it. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await currentSessionId()
  if (!sessionId) return null
  const here = threshold()
  const session = findSession(here, sessionId)
  if (session?.isSeenDue) markSeen(here, sessionId)
  return session?.viewer ?? null
})

/** Where to sign in, and the page to come back to afterwards. */
export async function signInAddress(): Promise<Route> {
  const address = (await headers()).get('x-address')
  return (address && address !== '/' ? `/sign-in?${new URLSearchParams({ next: address })}` : '/sign-in') as Route
}

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

/** The user behind a name and a password. Refusals are Problems; what they say is the same whether or not the name exists. */
export async function authenticate(door: Threshold, attempt: Attempt & { password: string }): Promise<string> {
  const wait = beginAttempt(door, attempt)
  if (wait > 0)
    throw new Problem('slow_down', undefined, `Đã nhập sai nhiều lần. Hãy đợi ${spellWait(wait)} rồi đăng nhập lại.`)
  const user = findCredentials(door, attempt.name)
  if (!(await passwordMatches(user?.passwordHash ?? null, attempt.password)) || !user)
    throw new Problem('wrong', undefined, 'Tên đăng nhập hoặc mật khẩu không đúng.')
  const state = accountState(user, door.now)
  if (state === 'disabled')
    throw new Problem('disabled', undefined, 'Tài khoản này đã bị khóa. Hãy liên hệ người quản trị hệ thống.')
  if (state === 'expired')
    throw new Problem('expired', undefined, 'Mật khẩu dùng một lần đã hết hạn. Hãy xin người quản trị cấp lại.')
  forgiveAttempt(door, attempt)
  return user.id
}

/** One's own new password: everywhere else the account is signed out, here it stays. */
export async function replacePassword(ctx: Context, input: ChangePasswordInput): Promise<null> {
  const attempt = { name: ctx.viewer.name, address: await currentAddress() }
  const wait = beginAttempt(ctx, attempt)
  if (wait > 0) throw new Problem('slow_down', 'currentPassword', `Hãy đợi ${spellWait(wait)} rồi thử lại.`)
  const stored = findCredentials(ctx, ctx.viewer.name)?.passwordHash ?? null
  if (!stored || !(await passwordMatches(stored, input.currentPassword)))
    throw new Problem('wrong', 'currentPassword', 'Mật khẩu hiện tại không đúng.')
  forgiveAttempt(ctx, attempt)
  const sessionId = (await currentSessionId()) ?? ''
  return changePassword(ctx, { provenHash: stored, passwordHash: await hashPassword(input.password), sessionId })
}

/** What the library's own routes do: the same proof, the same sessions; its English pages are never shown. */
function authOptions(): NextAuthOptions {
  const address = publicUrl()
  if (address) process.env.NEXTAUTH_URL ??= address.origin
  else process.env.AUTH_TRUST_HOST ??= 'true'
  const { name, options } = sessionCookie()
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: MAX_AGE },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { name: {}, password: {} },
        authorize: async (given, request) => {
          const from = addressIn(String(request.headers?.['x-forwarded-for'] ?? ''))
          const attempt = { name: fold(given?.name ?? ''), password: given?.password ?? '', address: from }
          return authenticate(threshold(), attempt).then(
            (id) => ({ id }),
            () => null,
          )
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sid: startSession(threshold(), user.id) } : token),
      session: ({ session, token }) => {
        const open = typeof token.sid === 'string' ? findSession(threshold(), token.sid) : null
        return { expires: session.expires, user: open ? { name: open.viewer.displayName } : undefined }
      },
    },
    events: {
      signOut: ({ token }) => {
        if (typeof token?.sid === 'string') endSession(threshold(), token.sid)
      },
    },
  }
}

/** Loaded when asked for: pages need the session, not the library's whole machinery. */
export async function answerAuthRoute(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) {
  const { default: NextAuth } = await import('next-auth')
  return NextAuth(request, context, authOptions())
}

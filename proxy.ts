import { type NextRequest, NextResponse } from 'next/server'
import { publicUrl, sessionCookie } from './lib/environment'

const isDevelopment = process.env.NODE_ENV === 'development'

/** Development tools evaluate code and insert styles; a build does neither. */
const policy = (nonce: string) =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${isDevelopment ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
}

const OPEN = /^\/(sign-in|start|api\/health|api\/auth(\/.*)?)$/

/** Who carries no session at all is sent to sign in before any page is built; whether a session holds is asked by the doors. */
function turnedAway(request: NextRequest): NextResponse | null {
  const { pathname, search } = request.nextUrl
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isReading || OPEN.test(pathname) || request.cookies.has(sessionCookie().name)) return null
  if (pathname.startsWith('/api/')) return NextResponse.json({ message: 'Hãy đăng nhập.' }, { status: 401 })
  const signIn = new URL('/sign-in', request.url)
  if (pathname !== '/') signIn.searchParams.set('next', pathname + search)
  return NextResponse.redirect(signIn)
}

export function proxy(request: NextRequest) {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy(nonce))
  headers.set('x-address', request.nextUrl.pathname + request.nextUrl.search)
  const response = turnedAway(request) ?? NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy(nonce))
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  if (publicUrl()?.protocol === 'https:') response.headers.set('strict-transport-security', 'max-age=31536000')
  if (request.nextUrl.pathname.startsWith('/api/')) response.headers.set('cache-control', 'no-store')
  return response
}

export const config = { matcher: ['/((?!_next/|.*\\.(?:svg|png|ico|woff2|webmanifest|txt)$).*)'] }

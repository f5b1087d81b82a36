import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where everything that the product writes is kept. */
export const dataDirectory = () => resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || './data')
export const databaseFile = () => resolve(dataDirectory(), 'register.db')

/** The address that browsers use, when it is fixed; https there makes the session cookie travel encrypted only. */
export function publicUrl(): URL | null {
  const text = process.env.PUBLIC_URL
  return text && URL.canParse(text) ? new URL(text) : null
}

/** Name and `secure` come from one setting: whoever sets the cookie and whoever reads it must never disagree. */
export function sessionCookie() {
  const secure = publicUrl()?.protocol === 'https:'
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
  }
}

const generated = new Map<string, string>()

/** Signs the session cookie: AUTH_SECRET, else generated once and kept beside the database for its owner alone. */
export function authSecret(): string {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET
  const file = resolve(dataDirectory(), 'auth-secret')
  const known = generated.get(file)
  if (known) return known
  mkdirSync(dataDirectory(), { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  generated.set(file, secret)
  return secret
}
export const attachmentsDirectory = () => resolve(dataDirectory(), 'attachments')

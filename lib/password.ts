import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** 48 readable letters and digits: no l, o, 0, 1, and neither case of a letter that looks like another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679'

/** argon2id with the library's settings (19 MiB, two passes), the ones recommended by OWASP. */
export const hashPassword = (password: string) => hash(password.normalize('NFC'))

/** Of a password that nobody has: an unknown name must take as long as a known one. */
let nobody: Promise<string> | undefined

export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomLetters(32))
  const matches = await verify(stored ?? (await nobody), password.normalize('NFC'))
  return stored !== null && matches
}

export const randomLetters = (length: number) =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')

export type OneTimePassword = { readonly password: string; readonly passwordHash: string }

/** Short enough to be read out over the telephone: `kRtY-37uQ-mnHe`. */
export async function newOneTimePassword(): Promise<OneTimePassword> {
  const password = [randomLetters(4), randomLetters(4), randomLetters(4)].join('-')
  return { password, passwordHash: await hashPassword(password) }
}

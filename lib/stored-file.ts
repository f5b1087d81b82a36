import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDirectory } from './environment'

export type Folder = 'reports' | 'templates'

const placeOf = (folder: Folder, sha256: string) => join(/* turbopackIgnore: true */ dataDirectory(), folder, sha256)

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Keeps a file under the data folder by its hash: the same bytes are kept once, and nothing is ever overwritten. */
export function storeFile(folder: Folder, bytes: Uint8Array): { sha256: string; size: number } {
  const sha256 = hashOf(bytes)
  const place = placeOf(folder, sha256)
  if (!existsSync(place)) {
    mkdirSync(join(dataDirectory(), folder), { recursive: true, mode: 0o700 })
    writeFileSync(`${place}.new`, bytes, { mode: 0o600, flush: true })
    renameSync(`${place}.new`, place)
  }
  return { sha256, size: bytes.byteLength }
}

/** The kept bytes; null when they are gone or are no longer those that were kept. */
export function readStoredFile(folder: Folder, sha256: string): Buffer | null {
  const place = placeOf(folder, sha256)
  if (!/^[0-9a-f]{64}$/.test(sha256) || !existsSync(place)) return null
  const bytes = readFileSync(place)
  return hashOf(bytes) === sha256 ? bytes : null
}

import type { decisions, issuingBodies } from '@/db/schema/documents'
import { fold } from '../search-text'

type Kind = (typeof decisions.$inferSelect)['kind']
type Body = Pick<typeof issuingBodies.$inferSelect, 'style' | 'abbreviation'>

/** `05-QĐ/HU` for the Party (HD 36-HD/VPTW), `05/QĐ-UBND` for the state; a zero before numbers below ten. */
export function printedNumber(number: number, kind: Kind, body: Body): string {
  return `${String(number).padStart(2, '0')}${BEFORE_SYMBOL[body.style]}${symbolOf(kind, body)}`
}

const BEFORE_SYMBOL = { party: '-', state: '/' } as const

/** What follows the number: `QĐ/HU`, `QĐ-UBND`. */
export const symbolOf = (kind: Kind, { style, abbreviation }: Body) =>
  `${kind}${style === 'party' ? '/' : '-'}${abbreviation}`

/** `Số 86-BC/BTCHU` (`Số: 231/QĐ-UBND` for the state), and room for the number while there is none. */
export const numberLine = (number: string | null, symbol: string, style: Body['style'] = 'party') =>
  `${style === 'party' ? 'Số' : 'Số:'} ${number || `       ${BEFORE_SYMBOL[style]}${symbol}`}`

/** How a number is looked for: `846-qd/hu`. */
export const numberSearch = (numberText: string) => fold(numberText).replace(/\s+/g, '')

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

const SIGNATURES: readonly [MediaType, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** What a scan is, told by its content and never by its name; null for anything else. */
export const mediaTypeOf = (content: Uint8Array): MediaType | null =>
  SIGNATURES.find(([, signature]) => signature.every((byte, at) => content[at] === byte))?.[0] ?? null

export const LARGEST_SCAN = 20 * 1024 * 1024

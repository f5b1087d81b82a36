import { BadXml, parseXml } from './xml'
import { BadZip, readZip, type ZipProblem } from './zip'

/** A Word file brought from outside holds no more than this, packed and unpacked. */
export const LIMITS = { packed: 5_000_000, parts: 200, part: 10_000_000, unpacked: 20_000_000 } as const

export type RefusalReason =
  | 'not-word'
  | 'damaged'
  | 'too-big'
  | 'bad-name'
  | 'macro'
  | 'embedded'
  | 'external'
  | 'field'
  | 'doctype'

/** Why a Word file is not taken, with the part of it that is wrong. */
export type Refusal = { readonly reason: RefusalReason; readonly part?: string }

export type WordPackage =
  | { readonly parts: ReadonlyMap<string, Buffer>; readonly refusals: readonly [] }
  | { readonly parts: null; readonly refusals: readonly Refusal[] }

/** The content types may call any part XML, whatever its name ends with: only pictures and fonts are not searched. */
const isXml = (name: string) => !/\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|bin|odttf|ttf)$/i.test(name)

const PIECE_OF_FIELD =
  /<(?:[\w.-]+:)?(?:fldChar\b[^>]*fldCharType\s*=\s*["'](\w+)|instrText\b[^>]*>([^<]*)|fldSimple\b[^>]*instr\s*=\s*(?:"([^"]*)"|'([^']*)'))/g

/** What each field of a part asks of Word, put together again from the pieces that Word cuts it into. */
function fieldsOf(xml: string): string[] {
  const fields: string[] = []
  const open: string[] = ['']
  for (const [, mark, words = '', ...simple] of xml.matchAll(PIECE_OF_FIELD)) {
    if (mark === 'begin') open.push('')
    else if (mark === 'end') fields.push(open.pop() ?? '')
    else if (!mark && simple.some((text) => text !== undefined)) fields.push(simple.join(''))
    else if (!mark) open.push(`${open.pop() ?? ''}${words}`)
  }
  return [...fields, ...open].filter((field) => field.trim() !== '')
}

/** Fields that ask for nothing but the paper itself. Any other may read files or ask programs as soon as it is opened. */
const HARMLESS = /^\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|REF|SEQ|STYLEREF|TOC)\b/i

/** Kinds of relationships that bring in programs and other files. */
const EMBEDDING =
  /\/(oleObject|package|control|activeXControlBinary|aFChunk|subDocument|attachedTemplate|frame|mailMergeSource|mailMergeHeaderSource|recipientData|attachedToolbars|externalLink)["']/i

const isRelationships = (part: string) => /\.rels$/i.test(part)

/** What a template may not carry: programs, other files inside it, links that lead out of it, entities of its own. */
function refusalsOf(parts: ReadonlyMap<string, Buffer>): Refusal[] {
  return [...parts].flatMap(([part, bytes]) => {
    const xml = isXml(part) ? bytes.toString('utf8') : ''
    const found: Record<Exclude<RefusalReason, ZipProblem | 'not-word' | 'damaged'>, boolean> = {
      macro: /vbaProject|vbaData/i.test(part) || /macroEnabled|vbaProject|wordVbaData/i.test(xml),
      embedded:
        /(^|\/)(embeddings|activeX)\//i.test(part) ||
        /<(?:[\w.-]+:)?(altChunk|OLEObject|control|subDoc)\b/.test(xml) ||
        (isRelationships(part) && EMBEDDING.test(xml)),
      external:
        (isRelationships(part) && /TargetMode\s*=\s*["'](?!Internal["'])/i.test(xml)) ||
        /<(?:[\w.-]+:)?mailMerge\b/.test(xml) ||
        /\s(?:[\w.-]+:)?(src|href|althref)\s*=\s*["'](?!#|["'])/i.test(xml),
      field: fieldsOf(xml).some((field) => !HARMLESS.test(field)),
      // Word writes UTF-8; a part in another encoding could hide its entities from the search.
      doctype: /<!(DOCTYPE|ENTITY)/i.test(xml) || xml.includes('\0'),
    }
    return (Object.keys(found) as (keyof typeof found)[]).flatMap((reason) => (found[reason] ? [{ reason, part }] : []))
  })
}

const MAIN = 'word/document.xml'
const MAIN_TYPE = /wordprocessingml\.document\.main\+xml/

function isWord(parts: ReadonlyMap<string, Buffer>): boolean {
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? ''
  return parts.has(MAIN) && (MAIN_TYPE.test(types) || /macroEnabled/i.test(types))
}

const asRefusal = (error: unknown): Refusal => {
  if (error instanceof BadXml) return { reason: 'damaged', part: MAIN }
  if (!(error instanceof BadZip)) throw error
  if (error.problem === 'not-zip') return { reason: 'not-word' }
  return error.part ? { reason: error.problem, part: error.part } : { reason: error.problem }
}

/** The parts of a Word file from outside, or everything that speaks against it. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  if (bytes.byteLength > LIMITS.packed) return { parts: null, refusals: [{ reason: 'too-big' }] }
  try {
    const parts = readZip(bytes, LIMITS)
    if (!isWord(parts)) return { parts: null, refusals: [{ reason: 'not-word' }] }
    const refusals = refusalsOf(parts)
    if (refusals.length > 0) return { parts: null, refusals }
    for (const [part, content] of parts) if (isStory(part)) parseXml(content.toString('utf8'))
    return { parts, refusals: [] }
  } catch (error) {
    return { parts: null, refusals: [asRefusal(error)] }
  }
}

/** The parts that hold words to be printed: the body, heads, feet and notes. */
export const isStory = (part: string) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(part)

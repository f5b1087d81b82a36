import { openWordPackage, type Refusal } from '../../../word-package'
import { type Mistake, readTemplate, type Vocabulary } from '../../../word-template'
import type { Place } from '../../../word-tree'
import { MISTAKES, PLACES, REFUSALS } from '../labels'

/** One thing that is wrong with a template: the tag, where it stands, and what to do about it. */
export type Wrong = {
  readonly place: string
  readonly near: string
  readonly tag: string
  readonly message: string
}

/** «Đoạn 12», «Bảng 2, dòng 3, cột 1», «Đầu trang, đoạn 1». */
export function placeInWords({ part, paragraph, table }: Place): string {
  const at = table
    ? `bảng ${table.number}, dòng ${table.row}, cột ${table.column}`
    : `đoạn ${Math.max(1, paragraph ?? 1)}`
  return PLACES[part] ? `${PLACES[part]}, ${at}` : `${at[0]?.toUpperCase()}${at.slice(1)}`
}

const MEANT: readonly Mistake['kind'][] = ['unknown-word', 'unknown-list', 'unknown-condition']

function messageOf({ kind, hint }: Mistake): string {
  const message = MISTAKES[kind]
  if (!hint) return message
  return MEANT.includes(kind) ? `${message} Có phải ${hint}?` : `${message} Hãy dùng ${hint}.`
}

const ofMistake = (mistake: Mistake): Wrong => ({
  place: placeInWords(mistake.place),
  near: mistake.place.near,
  tag: mistake.tag,
  message: messageOf(mistake),
})

const ofRefusal = ({ reason, part = '' }: Refusal): Wrong => ({
  place: part ? 'Thành phần của tệp' : 'Cả tệp',
  near: part,
  tag: '',
  message: REFUSALS[reason],
})

/** Everything that is wrong with a file that is to be a template; nothing when it may be used. */
export function wrongsOf(bytes: Uint8Array, known: Vocabulary): Wrong[] {
  const { parts, refusals } = openWordPackage(bytes)
  return parts ? readTemplate(parts, known).mistakes.map(ofMistake) : refusals.map(ofRefusal)
}

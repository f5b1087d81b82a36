import { type BlockProblem, isAlone, settleBlocks } from './word-blocks'
import { isStory } from './word-package'
import { growStory } from './word-story'
import type { Branch, Flaw, Place, Story, TagLeaf } from './word-tree'
import { parseXml } from './xml'

/** A line stands among other words, a text fills paragraphs of its own, a fact only decides what is printed. */
export type WordKind = 'line' | 'text' | 'fact'

/** Every word that a template may use: anywhere, or within what is repeated. */
export type Vocabulary = {
  readonly words: ReadonlyMap<string, WordKind>
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, WordKind>>
  /** Words of other papers, to say so. */
  readonly elsewhere: ReadonlySet<string>
}

export type MistakeKind =
  | Flaw['problem']
  | BlockProblem
  | 'unknown-word'
  | 'unknown-list'
  | 'unknown-condition'
  | 'other-paper'
  | 'outside-list'
  | 'list-as-word'
  | 'word-as-list'
  | 'fact-as-word'
  | 'not-alone'
  | 'loop-in-loop'

export type Mistake = {
  readonly kind: MistakeKind
  readonly tag: string
  readonly place: Place
  /** What may have been meant, or where it belongs. */
  readonly hint: string | null
}

export type Template = {
  readonly stories: ReadonlyMap<string, Branch>
  /** The lists that it repeats, so that no others need be read. */
  readonly lists: ReadonlySet<string>
}

const PARTS = [
  [/header/, 'header'],
  [/footer/, 'footer'],
  [/notes/, 'notes'],
] as const

const partOf = (name: string): Place['part'] => PARTS.find(([test]) => test.test(name))?.[1] ?? 'body'

/** How many letters must change to make one of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')

/** The known name most like a mistyped one; nothing when none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const asked = plain(name)
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue
    const far = distance(asked, plain(candidate))
    if (far < least) [best, least] = [candidate, far]
  }
  return best
}

type Words = ReadonlyMap<string, WordKind>

const listsWith = ({ lists }: Vocabulary, name: string) =>
  [...lists].filter(([, words]) => words.has(name)).map(([list]) => list)

/** What is wrong with a word that is to be printed, with what may be meant. */
function wrongWord(
  leaf: TagLeaf,
  name: string,
  item: Words | null,
  known: Vocabulary,
): readonly [MistakeKind, string | null] | null {
  const kind = item?.get(name) ?? known.words.get(name)
  if (kind === 'fact') return ['fact-as-word', `{{nếu: ${name}}}`]
  if (kind === 'text' && !isAlone(leaf)) return ['not-alone', null]
  if (kind) return null
  if (known.lists.has(name)) return ['list-as-word', `{{lặp: ${name}}}`]
  const [list] = listsWith(known, name)
  if (list) return ['outside-list', `{{lặp: ${list}}}`]
  if (known.elsewhere.has(name)) return ['other-paper', null]
  const meant = nearest(name, [...(item?.keys() ?? []), ...known.words.keys()])
  return ['unknown-word', meant && `{{${meant}}}`]
}

function wrongList(name: string, isInner: boolean, known: Vocabulary): readonly [MistakeKind, string | null] | null {
  if (isInner) return ['loop-in-loop', null]
  if (known.lists.has(name)) return null
  if (known.words.has(name)) return ['word-as-list', `{{${name}}}`]
  if (known.elsewhere.has(name)) return ['other-paper', null]
  const meant = nearest(name, known.lists.keys())
  return ['unknown-list', meant && `{{lặp: ${meant}}}`]
}

function wrongCondition(
  name: string,
  item: Words | null,
  known: Vocabulary,
): readonly [MistakeKind, string | null] | null {
  if (item?.has(name) || known.words.has(name) || known.lists.has(name)) return null
  const [list] = listsWith(known, name)
  if (list) return ['outside-list', `{{lặp: ${list}}}`]
  if (known.elsewhere.has(name)) return ['other-paper', null]
  const meant = nearest(name, [...(item?.keys() ?? []), ...known.words.keys(), ...known.lists.keys()])
  return ['unknown-condition', meant && `{{nếu: ${meant}}}`]
}

/** The words of a part held against what is known, in their order. */
function mistakesIn({ tags }: Story, known: Vocabulary): Mistake[] {
  const open: Words[] = []
  return tags.flatMap((leaf): Mistake[] => {
    const { tag, place } = leaf
    const item = open.at(-1) ?? null
    if (tag.kind === 'end' && tag.of === 'loop') open.pop()
    const wrong =
      tag.kind === 'word'
        ? wrongWord(leaf, tag.name, item, known)
        : tag.kind === 'loop'
          ? wrongList(tag.name, open.length > 0, known)
          : tag.kind === 'if'
            ? wrongCondition(tag.name, item, known)
            : null
    if (tag.kind === 'loop') open.push(known.lists.get(tag.name) ?? new Map())
    return wrong && !leaf.isMuted ? [{ kind: wrong[0], tag: tag.text, place, hint: wrong[1] }] : []
  })
}

const isKnown = (name: string, known: Vocabulary) =>
  known.words.has(name) || known.lists.has(name) || listsWith(known, name).length > 0

/** The template made ready to be filled, and everything that is wrong with it, all at once. */
export function readTemplate(parts: ReadonlyMap<string, Buffer>, known: Vocabulary) {
  const mistakes: Mistake[] = []
  const stories = new Map<string, Branch>()
  const lists = new Set<string>()
  for (const [name, bytes] of parts) {
    if (!isStory(name)) continue
    const story = growStory(parseXml(bytes.toString('utf8')), partOf(name))
    for (const { problem, text, place, name: inner } of story.flaws)
      if (problem !== 'single-brace' || (inner && isKnown(inner, known)))
        mistakes.push({ kind: problem, tag: text, place, hint: null })
    mistakes.push(...mistakesIn(story, known))
    for (const { tag } of story.tags) if (tag.kind === 'loop' || tag.kind === 'if') lists.add(tag.name)
    for (const { problem, leaf } of settleBlocks(story))
      mistakes.push({ kind: problem, tag: leaf.tag.text, place: leaf.place, hint: null })
    stories.set(name, story.root)
  }
  const template: Template = { stories, lists }
  return { template, mistakes: mistakes.sort(inOrder) }
}

const ORDER = ['body', 'header', 'footer', 'notes']
const rank = ({ place: { part, paragraph = 0, table } }: Mistake) => [
  ORDER.indexOf(part),
  table ? 1 : 0,
  table?.number ?? paragraph,
  table?.row ?? 0,
  table?.column ?? 0,
]

function inOrder(a: Mistake, b: Mistake): number {
  const [one, other] = [rank(a), rank(b)]
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

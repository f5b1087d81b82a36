import type { Value, Values } from '../../word-filling'
import type { Vocabulary, WordKind } from '../../word-template'

/** The papers that an office may lay out by itself. */
export const PAPERS = ['periodic', 'decision'] as const
export type PaperKind = (typeof PAPERS)[number]

/** A word of a template: its name, what it prints, in plain words, and where it is read from. */
export type Word<S> = {
  readonly name: string
  readonly explained: string
  readonly kind?: WordKind
  /** null: there is no value, which is printed as such. */
  readonly of: (source: S) => Value | null
}

/** What is repeated: once for each of the items that the source has. */
export type List<S> = {
  readonly name: string
  readonly explained: string
  readonly words: readonly Omit<Word<never>, 'of'>[]
  readonly of: (source: S) => readonly ReadonlyMap<string, Value>[]
}

export const list = <S, I>(
  name: string,
  explained: string,
  items: (source: S) => readonly I[],
  words: readonly Word<{ item: I; at: number }>[],
): List<S> => ({
  name,
  explained,
  words,
  of: (source) => items(source).map((item, at) => readWords(words, { item, at })),
})

/** All that may stand in the template of one kind of paper. */
export type Lexicon<S> = { readonly words: readonly Word<S>[]; readonly lists: readonly List<S>[] }

const kindsOf = (words: readonly Pick<Word<never>, 'name' | 'kind'>[]): ReadonlyMap<string, WordKind> =>
  new Map(words.map(({ name, kind = 'line' }) => [name, kind]))

export function vocabularyOf<S>({ words, lists }: Lexicon<S>, elsewhere: Iterable<string> = []): Vocabulary {
  return {
    words: kindsOf(words),
    lists: new Map(lists.map((one) => [one.name, kindsOf(one.words)])),
    elsewhere: new Set(elsewhere),
  }
}

export const namesIn = <S>({ words, lists }: Lexicon<S>): string[] => [
  ...words.map(({ name }) => name),
  ...lists.flatMap(({ name, words: own }) => [name, ...own.map((word) => word.name)]),
]

function readWords<S>(words: readonly Word<S>[], source: S): ReadonlyMap<string, Value> {
  return new Map(
    words.flatMap(({ name, of }): [string, Value][] => {
      const value = of(source)
      return value === null ? [] : [[name, value]]
    }),
  )
}

/** What the words of a lexicon say of this source; lists that the template does not repeat are not read. */
export function valuesOf<S>({ words, lists }: Lexicon<S>, source: S, used: ReadonlySet<string>): Values {
  return {
    words: readWords(words, source),
    lists: new Map(lists.filter(({ name }) => used.has(name)).map((one) => [one.name, one.of(source)])),
  }
}

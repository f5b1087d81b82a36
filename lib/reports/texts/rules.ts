import type { Authorship } from './queries'

/** What an editing form tells of the words it began from, so that nobody's words are written over unseen. */
export const basisOf = (edited: string | null, rivals: readonly { readonly id: string }[]): Record<string, string> => ({
  ...(edited === null ? {} : { basis: edited }),
  seen: rivals.map(({ id }) => id).join(','),
})

export type Author = { readonly id: string; readonly name: string }

/** A section with who writes it and who changed it last. */
export type SectionAuthorship = {
  readonly key: string
  readonly title: string
  readonly ownerId: string | null
  readonly owner: string | null
  readonly editedBy: string | null
  readonly editedAt: string | null
}

type Section = { readonly key: string; readonly title: string; readonly lines: readonly { readonly key: string }[] }

/** The sections that have sentences; a heading alone is written by nobody. */
export const sectionAuthorship = (
  sections: readonly Section[],
  { edits, owners }: Pick<Authorship, 'edits' | 'owners'>,
): SectionAuthorship[] =>
  sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ key, title, lines }) => {
      const own = new Set(lines.map((line) => line.key))
      const last = edits
        .filter((edit) => edit.at !== null && own.has(edit.key))
        .reduce<(typeof edits)[number] | null>((a, b) => (a?.at && b.at && a.at >= b.at ? a : b), null)
      const owner = owners.find((one) => one.key === key)
      return {
        ...{ key, title, ownerId: owner?.ownerId ?? null, owner: owner?.name ?? null },
        ...{ editedBy: last?.by ?? null, editedAt: last?.at ?? null },
      }
    })

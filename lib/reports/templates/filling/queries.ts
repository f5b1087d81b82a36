import { Problem } from '../../../problem'
import { readStoredFile } from '../../../stored-file'
import { fillTemplate, TooLong } from '../../../word-filling'
import { openWordPackage } from '../../../word-package'
import { readTemplate } from '../../../word-template'
import { NO_DATA, TEMPLATE_PROBLEMS } from '../labels'
import { type Lexicon, valuesOf, vocabularyOf } from '../rules'

/** A template in the hand: its parts, unpacked within the limits once more, and the lists that it repeats. */
export function openTemplate({ sha256 }: { readonly sha256: string }) {
  const bytes = readStoredFile('templates', sha256)
  const { parts } = bytes ? openWordPackage(bytes) : { parts: null }
  if (!parts) throw new Problem('file_lost', undefined, TEMPLATE_PROBLEMS.file_lost)
  const { template } = readTemplate(parts, vocabularyOf({ words: [], lists: [] }))
  return { parts, template }
}

export type OpenTemplate = ReturnType<typeof openTemplate>

/** The office's layout with what the source says put in; it can say nothing that the source was not asked for. */
export function fill<S extends { readonly note?: string | null }>(
  { parts, template }: OpenTemplate,
  lexicon: Lexicon<S>,
  source: S,
): Buffer {
  const values = valuesOf(lexicon, source, template.lists)
  try {
    return fillTemplate(parts, template, { values, note: source.note ?? null, missing: NO_DATA })
  } catch (error) {
    if (error instanceof TooLong) throw new Problem('too_long', undefined, TEMPLATE_PROBLEMS.too_long)
    throw error
  }
}

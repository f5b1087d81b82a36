import { upperFirst } from '@/lib/first-letter'

/** Codes with their words, each at the head of its line. */
export const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: upperFirst(label) }))

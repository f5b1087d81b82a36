import { entryHash } from '@/lib/write'

export type ChainLink = {
  readonly id: number
  readonly at: string
  readonly userId: string | null
  readonly action: string
  readonly before: unknown
  readonly after: unknown
  readonly previousHash: string
  readonly hash: string
  readonly subjects: readonly string[]
}

/** `missing`: entries were taken out before this one; `unlinked`: it does not follow the one before; `changed`: its content is not what was written. */
export type ChainProblem = 'missing' | 'unlinked' | 'changed' | 'cut'

export function linkProblem(previous: { id: number; hash: string }, link: ChainLink): ChainProblem | null {
  if (link.id !== previous.id + 1) return 'missing'
  if (link.previousHash !== previous.hash) return 'unlinked'
  return entryHash(previous.hash, link) === link.hash ? null : 'changed'
}

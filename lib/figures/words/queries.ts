import { sql } from 'drizzle-orm'
import { terms } from '@/db/schema/documents'
import { managingLevels, postKinds, unitBlocks } from '@/db/schema/organisation'
import { settings } from '@/db/schema/settings'
import { type CivilDate, isCivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { lowerFirst } from '../../first-letter'
import type { Figure } from '../relation/queries'
import { type FigureScope, spanWords } from '../rules'

export type Words = {
  readonly names: ReadonlyMap<string, string>
  readonly blocks: readonly string[]
  /** The first days of the committee's terms, in order. */
  readonly terms: readonly CivilDate[]
  /** The first day of the period that the office reports on, where it has set one. */
  readonly periodFrom: CivilDate | null
}

/** What this register calls its own level, its committee, the posts that the non-local policy binds, its blocks. */
export function vocabularyWords(ctx: Base): Words {
  const rows = ctx.db.all<{ word: string; name: string }>(sql`
    select 'own' as word, ${managingLevels.name} as name, 0 as place from ${managingLevels} where ${managingLevels.isOwn}
    union all select 'executive', ${postKinds.name}, 0 from ${postKinds} where ${postKinds.isExecutiveCommittee}
    union all select ${postKinds.nonLocal}, ${postKinds.name}, ${postKinds.rank} from ${postKinds} where ${postKinds.nonLocal} is not null
    union all select 'term', ${terms.from}, 0 from ${terms}
      join ${managingLevels} on ${managingLevels.decidedBy} = ${terms.issuingBodyId} and ${managingLevels.isOwn}
    union all select ${settings.key}, ${settings.value}, 0 from ${settings} where ${settings.key} = 'periodFrom'
    union all select 'block ' || ${unitBlocks.code}, ${unitBlocks.name}, ${unitBlocks.rank} from ${unitBlocks}
    order by place`)
  const names = new Map<string, string>()
  for (const { word, name } of rows) names.set(word, names.has(word) ? `${names.get(word)}, ${name}` : name)
  const periodFrom = names.get('periodFrom') ?? ''
  return {
    names,
    blocks: rows.flatMap(({ word }) => (word.startsWith('block ') ? [word.slice(6)] : [])),
    terms: rows.flatMap(({ word, name }) => (word === 'term' ? [name as CivilDate] : [])).sort(),
    periodFrom: isCivilDate(periodFrom) ? periodFrom : null,
  }
}

/** Titles come from the vocabulary: a level, a place or a committee has no name in the code. */
export function titleOf(figure: Figure, { names }: Words, scope?: FigureScope): string {
  const word = (name: string) => {
    if (name === 'block') return lowerFirst(names.get(`block ${figure.block}`) ?? '')
    return name === 'span' ? spanWords(scope) : (names.get(name) ?? '')
  }
  return figure.title.replace(/\{(\w+)\}/g, (_, name: string) => word(name))
}

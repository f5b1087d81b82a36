import type { CivilDate } from '@/lib/civil-date'
import type { managementRules, postKinds } from '../schema/organisation'

const TIMES = [
  ['2017', '2017-12-19', '2022-08-18', 'Quy định 105-QĐ/TW ngày 19/12/2017'],
  ['2022', '2022-08-18', null, 'Quy định 80-QĐ/TW ngày 18/8/2022'],
] as const

/** Which level manages each kind of post, as the Party's regulations on it followed each other: not read in the originals. */
export const managementOf = (
  kinds: readonly (typeof postKinds.$inferInsert)[],
): (typeof managementRules.$inferInsert)[] =>
  kinds.flatMap(({ code, managingLevel }) =>
    managingLevel
      ? TIMES.map(([year, from, until, basis]) => ({
          ...{ id: `management-${code}-${year}`, postKind: code, managingLevel, basis, isUnverified: true },
          ...{ from: from as CivilDate, until: until as CivilDate | null },
        }))
      : [],
  )

import { type CivilDate, formatDayInProse } from '../../../civil-date'
import type { Act, DecisionPage } from '../../../movements/decisions/queries'
import { HOLDS, LEADS, OWN_HOLDS } from '../labels'

/** One act, as a sentence and piece by piece. */
export type PersonLine = {
  readonly name: string
  readonly birthYear: string
  readonly title: string
  readonly lead: string
  readonly ends: string
  readonly begins: string
  readonly renews: string
  readonly term: string
  readonly since: string
  readonly isAwaited: boolean
  readonly sentence: string
}

/** «thôi giữ chức vụ A, B»; nothing without posts. */
const clause = (words: string, posts: readonly { title: string }[]) =>
  posts.length > 0 ? [`${words} ${posts.map(({ title }) => title).join(', ')}`] : []

function termOf({ termMonths, endsOn }: Act): string[] {
  if (endsOn) return [`đến hết ngày ${formatDayInProse(endsOn)}`]
  return termMonths ? [`thời hạn ${termMonths} tháng`] : []
}

const dayOf = (on: CivilDate, effectiveOn: CivilDate | null, isOnly: boolean) =>
  isOnly || on !== effectiveOn ? [`kể từ ngày ${formatDayInProse(on)}`] : []

export const addressOf = ({ body }: DecisionPage) => (body.style === 'party' ? 'đồng chí' : 'ông (bà)')

/** «Luân chuyển đồng chí Nguyễn Văn An, sinh năm 1975, Trưởng phòng …; thôi giữ chức vụ …; giữ chức vụ …» */
function sentenceOf(act: Act, title: string | undefined, decision: DecisionPage): string {
  const { kind, person, effects, on } = act
  const { acts, effectiveOn } = decision
  const named = [person.fullName, person.birthDate && `sinh năm ${person.birthDate.slice(0, 4)}`, title]
  const of = (change: Act['effects'][number]['change']) => effects.filter((effect) => effect.change === change)
  const ended = clause('thôi giữ chức vụ', of('end'))
  const begun = Object.entries(HOLDS).flatMap(([manner, words]) =>
    clause(
      OWN_HOLDS[kind] ?? words,
      of('begin').filter((effect) => effect.manner === manner),
    ),
  )
  const lead = `${LEADS[kind]} ${addressOf(decision)} ${named.filter(Boolean).join(', ')}`
  // «Cho đồng chí …» and «Đồng ý để đồng chí …» are no sentences before it is said what they leave.
  const isOpen = kind === 'release' || kind === 'resignation'
  const [left, ...rest] = ended
  if (isOpen && left && on !== null)
    return [`${lead}, ${left}`, ...rest, ...dayOf(on, effectiveOn, acts.length === 1)].join('; ')
  return [
    lead,
    ...(on === null
      ? [...begun, ['chờ bầu, phê chuẩn theo quy định', ...ended.map((words) => `khi đó ${words}`)].join(', ')]
      : [
          ...ended,
          ...clause('tiếp tục giữ chức vụ', of('renew')),
          ...clause('chức vụ', of('suspend')),
          ...begun,
          ...termOf(act),
          ...dayOf(on, effectiveOn, acts.length === 1),
        ]),
  ].join('; ')
}

export function lineOf(act: Act, title: string | undefined, decision: DecisionPage): PersonLine {
  const { person, kind, effects, on } = act
  const posts = (...changes: Act['effects'][number]['change'][]) =>
    effects.flatMap((effect) => (changes.includes(effect.change) ? [effect.title] : [])).join(', ')
  const since = on ?? decision.effectiveOn
  return {
    name: person.fullName,
    birthYear: person.birthDate?.slice(0, 4) ?? '',
    title: title ?? '',
    lead: LEADS[kind].replace(/ đối với$/, ''),
    ends: posts('end'),
    begins: posts('begin'),
    renews: posts('renew'),
    term: termOf(act).join(''),
    since: since ? formatDayInProse(since) : '',
    isAwaited: on === null,
    sentence: sentenceOf(act, title, decision),
  }
}

import type { CivilDate } from '../../civil-date'
import { formatDayInProse } from '../../civil-date'
import { DECISION_KINDS } from '../../documents/labels'
import { numberLine, symbolOf } from '../../documents/rules'
import type { DecisionPage } from '../../movements/decisions/queries'
import type { Block, Paper, PaperHeading } from '../../paper'
import { HOLDS, LEADS } from './labels'

type Act = DecisionPage['acts'][number]

/** Who issues it, as its heading and its signature name them. */
export type Letterhead = Pick<PaperHeading, 'upperBody' | 'body' | 'place'> & {
  /** «BAN THƯỜNG VỤ», for whom it is signed. */
  readonly signsFor: string
  /** «Ban Tổ chức Huyện ủy», which prepares papers and keeps them. */
  readonly officeName: string
  readonly note: string | null
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** «thôi giữ chức vụ A, B»; nothing without posts. */
const clause = (words: string, posts: readonly { title: string }[]) =>
  posts.length > 0 ? [`${words} ${posts.map(({ title }) => title).join(', ')}`] : []

function termOf({ termMonths, endsOn }: Act): string[] {
  if (endsOn) return [`đến hết ngày ${formatDayInProse(endsOn)}`]
  return termMonths ? [`thời hạn ${termMonths} tháng`] : []
}

function dayOf({ on }: Act, effectiveOn: CivilDate | null, isOnly: boolean): string[] {
  if (on === null) return ['thực hiện sau khi có kết quả bầu, phê chuẩn theo quy định']
  return isOnly || on !== effectiveOn ? [`kể từ ngày ${formatDayInProse(on)}`] : []
}

/** «Luân chuyển đồng chí Nguyễn Văn An, sinh năm 1975, Trưởng phòng …; thôi giữ chức vụ …; giữ chức vụ …» */
export function sentenceOf(act: Act, title: string | undefined, decision: DecisionPage): string {
  const { kind, person, effects } = act
  const named = [person.fullName, person.birthDate && `sinh năm ${person.birthDate.slice(0, 4)}`, title]
  const of = (change: Act['effects'][number]['change']) => effects.filter((effect) => effect.change === change)
  const begun = Object.entries(HOLDS).flatMap(([manner, words]) =>
    clause(
      kind === 'nomination' ? 'ứng cử chức vụ' : words,
      of('begin').filter((effect) => effect.manner === manner),
    ),
  )
  return [
    `${LEADS[kind]} đồng chí ${named.filter(Boolean).join(', ')}`,
    ...clause('thôi giữ chức vụ', of('end')),
    ...clause('tiếp tục giữ chức vụ', of('renew')),
    ...begun,
    ...termOf(act),
    ...dayOf(act, decision.effectiveOn, decision.acts.length === 1),
  ].join('; ')
}

/** What it rests on, once each: the papers that its acts hang on. */
function groundsOf({ acts }: DecisionPage): string[] {
  const papers = new Map(acts.flatMap(({ papers }) => papers.map((paper) => [paper.decisionId, paper])))
  return [...papers.values()].flatMap(({ kind, numberText, signedOn, subject }) =>
    numberText && signedOn
      ? [`Căn cứ ${DECISION_KINDS[kind]} số ${numberText} ngày ${formatDayInProse(signedOn)} ${lowerFirst(subject)};`]
      : [],
  )
}

/** What stands over the articles of papers that decide. */
const RESOLVES: Partial<Record<DecisionPage['kind'], string>> = { QĐ: 'quyết định', NQ: 'quyết nghị' }

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const article = (number: number, text: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `Điều ${number}. `, bold: true }, text],
})

/** The acts, then who carries them out: the Party's office sees to its own papers. */
function articles(decision: DecisionPage, sentences: readonly string[], { officeName }: Letterhead): Block[] {
  const [only] = sentences
  const { body, effectiveOn, kind, acts } = decision
  const isOne = sentences.length === 1 && only !== undefined
  const since = effectiveOn ? `, kể từ ngày ${formatDayInProse(effectiveOn)}` : ''
  const who = isOne ? `đồng chí ${acts[0]?.person.fullName}` : 'các đồng chí có tên tại Điều 1'
  const units =
    body.style === 'party' ? `${officeName}, các cơ quan, đơn vị liên quan` : 'Các cơ quan, đơn vị liên quan'
  return [
    ...(isOne
      ? [article(1, `${only}.`)]
      : [
          article(1, `Thực hiện công tác cán bộ đối với các đồng chí có tên sau${since}:`),
          ...sentences.map((text, at) => paragraph(`${at + 1}. ${text}${at === sentences.length - 1 ? '.' : ';'}`)),
        ]),
    article(2, `${units} và ${who} chịu trách nhiệm thi hành ${DECISION_KINDS[kind]} này.`),
  ]
}

/** A decision as it is printed and signed (form: HD 36-HD/VPTW for the Party, NĐ 30/2020/NĐ-CP for the state); a draft says so. */
export function paperOf(decision: DecisionPage, titles: ReadonlyMap<string, string>, letterhead: Letterhead): Paper {
  const { body, kind, numberText, signedOn, subject, authority, signatory, signatoryTitle, registeredAt } = decision
  const { upperBody, place, signsFor, officeName, note } = letterhead
  const name = DECISION_KINDS[kind]
  const sentences = decision.acts.map((act) => sentenceOf(act, titles.get(act.personId), decision))
  const asked = body.style === 'party' && body.name !== officeName ? [`Xét đề nghị của ${officeName},`] : []
  return {
    title: registeredAt ? name : `${name} (dự thảo)`,
    subtitle: lowerFirst(subject),
    heading: {
      style: body.style,
      upperBody,
      body: letterhead.body,
      number: numberLine(numberText, symbolOf(kind, body), body.style),
      place,
      on: signedOn,
    },
    blocks: [
      ...[...groundsOf(decision), ...asked].map((text): Block => ({ kind: 'item', text })),
      ...(RESOLVES[kind] ? [{ kind: 'centred' as const, text: `${body.name} ${RESOLVES[kind]}`.toUpperCase() }] : []),
      ...articles(decision, sentences, letterhead),
    ],
    signature: { authority, of: signsFor, title: signatoryTitle ?? '', name: signatory ?? '' },
    recipients: ['Như Điều 2', upperFirst(body.name), body.style === 'party' ? `Lưu ${officeName}` : 'Lưu: VT'],
    ...(note ? { note } : {}),
  }
}

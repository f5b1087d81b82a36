import { formatDayInProse } from '../../civil-date'
import { DECISION_KINDS } from '../../documents/labels'
import { numberLine, symbolOf } from '../../documents/rules'
import { lowerFirst, upperFirst } from '../../first-letter'
import type { DecisionPage } from '../../movements/decisions/queries'
import type { Authority, Block, Paper, PaperHeading, Signature } from '../../paper'
import { RESOLVES, STATE_AUTHORITIES } from './labels'
import { addressOf, lineOf, type PersonLine } from './sentences/rules'

/** Who issues it, as its heading and its signature name them. */
export type Letterhead = Pick<PaperHeading, 'upperBody' | 'body' | 'place'> & {
  /** «BAN THƯỜNG VỤ», for whom it is signed, and who signs unless the paper says so. */
  readonly signsFor: string
  readonly signature: { readonly authority: Authority; readonly title: string } | null
  /** «Ban Tổ chức Huyện ủy», which prepares and keeps the papers of the register's own bodies. */
  readonly officeName: string | null
  /** The lines «Căn cứ …» that the office has written for such papers. */
  readonly bases: readonly string[]
  readonly note: string | null
}

/** A decision as it is printed, whoever lays it out. */
export type DecisionContent = Omit<Paper, 'blocks'> & {
  readonly decision: DecisionPage
  readonly grounds: readonly string[]
  /** «BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH» */
  readonly resolves: string
  readonly address: string
  readonly people: readonly PersonLine[]
  /** The paragraphs of each article. */
  readonly articles: readonly (readonly string[])[]
}

const groundLine = (text: string) => `${text.trim().replace(/[.,;]+$/, '')};`

/** What it rests on, once each: what the office has written for such papers, then the papers that its acts hang on, signed by its own day. */
function groundsOf({ acts, signedOn }: DecisionPage, bases: readonly string[]): string[] {
  const papers = new Map(acts.flatMap((act) => act.papers.map((paper) => [paper.decisionId, paper])))
  const named = [...papers.values()].flatMap((paper) => {
    if (!paper.numberText || !paper.signedOn || (signedOn && paper.signedOn > signedOn)) return []
    const name = `${DECISION_KINDS[paper.kind]} số ${paper.numberText} ngày ${formatDayInProse(paper.signedOn)}`
    return [`Căn cứ ${name} ${lowerFirst(paper.subject)};`]
  })
  return [...new Set([...bases.map(groundLine), ...named])]
}

/** «T/M BAN THƯỜNG VỤ», «K/T CHỦ TỊCH»: who signs in the place of a head names that head. */
function signatureOf(decision: DecisionPage, { signsFor, signature }: Letterhead): Signature {
  const { signedOn, body, signatory } = decision
  const authority = signedOn ? decision.authority : (signature?.authority ?? '')
  const title = (signedOn ? decision.signatoryTitle : signature?.title) ?? ''
  return {
    authority: body.style === 'state' ? (STATE_AUTHORITIES[authority] ?? authority) : authority,
    of: authority === 'K/T' ? title.replace(/^Phó /i, '') : signsFor,
    title,
    name: signatory ?? '',
  }
}

const numbered = (texts: readonly string[]) =>
  texts.map((text, at) => `${at + 1}. ${text}${at === texts.length - 1 ? '.' : ';'}`)

type Said = {
  readonly arranged: readonly string[]
  readonly sentences: readonly string[]
  readonly officeName: string | null
}

/** What becomes of units, the acts, then who carries them out: the paragraphs of each article. */
function articlesOf(decision: DecisionPage, { arranged, sentences, officeName }: Said): string[][] {
  const [only] = sentences
  const { effectiveOn, kind, acts } = decision
  const isOne = sentences.length === 1 && only !== undefined
  const since = effectiveOn ? `, kể từ ngày ${formatDayInProse(effectiveOn)}` : ''
  const address = addressOf(decision)
  const units = upperFirst([officeName, 'các cơ quan, đơn vị liên quan'].filter(Boolean).join(', '))
  const deciding = [
    ...(arranged.length > 0 ? [[`Sắp xếp các đơn vị sau${since}:`, ...numbered(arranged)]] : []),
    ...(isOne ? [[`${only}.`]] : []),
    ...(sentences.length > 1
      ? [[`Thực hiện công tác cán bộ đối với các ${address} có tên sau${since}:`, ...numbered(sentences)]]
      : []),
  ]
  const people = isOne ? `${address} ${acts[0]?.person.fullName}` : `các ${address} có tên tại Điều ${deciding.length}`
  const who = sentences.length > 0 ? ` và ${people}` : ''
  return [...deciding, [`${units}${who} chịu trách nhiệm thi hành ${DECISION_KINDS[kind]} này.`]]
}

/** What a decision says; a draft says so. It says what was signed: an act cancelled afterwards stands in it. */
export function contentOf(
  decision: DecisionPage,
  titles: ReadonlyMap<string, string>,
  letterhead: Letterhead,
  arranged: readonly string[] = [],
): DecisionContent {
  const { body, kind, numberText, signedOn, subject, registeredAt } = decision
  const { upperBody, place, officeName, bases, note } = letterhead
  const name = DECISION_KINDS[kind]
  const people = decision.acts.map((act) => lineOf(act, titles.get(act.personId), decision))
  const articles = articlesOf(decision, { arranged, officeName, sentences: people.map(({ sentence }) => sentence) })
  const asked = officeName && body.name !== officeName ? [`Xét đề nghị của ${officeName},`] : []
  return {
    decision,
    title: registeredAt ? name : `${name} (dự thảo)`,
    subtitle: lowerFirst(subject),
    heading: {
      style: body.style,
      upperBody,
      body: letterhead.body,
      number: numberLine(numberText, symbolOf(kind, body), body.style),
      place: place || '……',
      on: signedOn,
    },
    grounds: [...groundsOf(decision, bases), ...asked],
    resolves: `${body.name} ${RESOLVES[kind] ?? ''}`.toUpperCase(),
    address: addressOf(decision),
    people,
    articles,
    signature: signatureOf(decision, letterhead),
    recipients: [`Như Điều ${articles.length}`, upperFirst(body.name), officeName ? `Lưu ${officeName}` : 'Lưu: VT'],
    ...(note ? { note } : {}),
  }
}

const articleBlocks = ([first = '', ...rest]: readonly string[], at: number): Block[] => [
  { kind: 'paragraph', text: [{ text: `Điều ${at + 1}. `, bold: true }, first] },
  ...rest.map((text): Block => ({ kind: 'paragraph', text })),
]

/** The decision as the product lays it out (form: HD 36-HD/VPTW for the Party, NĐ 30/2020/NĐ-CP for the state). */
export const paperOf = ({ grounds, resolves, articles, ...paper }: DecisionContent): Paper => ({
  ...paper,
  blocks: [
    ...grounds.map((text): Block => ({ kind: 'item', text })),
    { kind: 'centred', text: resolves },
    ...articles.flatMap(articleBlocks),
  ],
})

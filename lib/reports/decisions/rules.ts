import { type CivilDate, formatDayInProse } from '../../civil-date'
import { DECISION_KINDS } from '../../documents/labels'
import { numberLine, symbolOf } from '../../documents/rules'
import { lowerFirst, upperFirst } from '../../first-letter'
import type { Act, DecisionPage } from '../../movements/decisions/queries'
import type { Authority, Block, Paper, PaperHeading, Signature } from '../../paper'
import { HOLDS, LEADS, OWN_HOLDS, RESOLVES, STATE_AUTHORITIES } from './labels'

/** Who issues it, as its heading and its signature name them. */
export type Letterhead = Pick<PaperHeading, 'upperBody' | 'body' | 'place'> & {
  /** «BAN THƯỜNG VỤ», for whom it is signed, and who signs unless the paper says so. */
  readonly signsFor: string
  readonly signature: { readonly authority: Authority; readonly title: string } | null
  /** «Ban Tổ chức Huyện ủy», which prepares and keeps the papers of the register's own bodies. */
  readonly officeName: string | null
  readonly note: string | null
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

/** «Luân chuyển đồng chí Nguyễn Văn An, sinh năm 1975, Trưởng phòng …; thôi giữ chức vụ …; giữ chức vụ …» */
function sentenceOf(act: Act, title: string | undefined, { acts, body, effectiveOn }: DecisionPage): string {
  const { kind, person, effects, on } = act
  const address = body.style === 'party' ? 'đồng chí' : 'ông (bà)'
  const named = [person.fullName, person.birthDate && `sinh năm ${person.birthDate.slice(0, 4)}`, title]
  const of = (change: Act['effects'][number]['change']) => effects.filter((effect) => effect.change === change)
  const ended = clause('thôi giữ chức vụ', of('end'))
  const begun = Object.entries(HOLDS).flatMap(([manner, words]) =>
    clause(
      OWN_HOLDS[kind] ?? words,
      of('begin').filter((effect) => effect.manner === manner),
    ),
  )
  return [
    `${LEADS[kind]} ${address} ${named.filter(Boolean).join(', ')}`,
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

/** What it rests on, once each: the papers that its acts hang on, signed by its own day. */
function groundsOf({ acts, signedOn }: DecisionPage): string[] {
  const papers = new Map(acts.flatMap((act) => act.papers.map((paper) => [paper.decisionId, paper])))
  return [...papers.values()].flatMap((paper) => {
    if (!paper.numberText || !paper.signedOn || (signedOn && paper.signedOn > signedOn)) return []
    const named = `${DECISION_KINDS[paper.kind]} số ${paper.numberText} ngày ${formatDayInProse(paper.signedOn)}`
    return [`Căn cứ ${named} ${lowerFirst(paper.subject)};`]
  })
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

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const article = (number: number, text: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `Điều ${number}. `, bold: true }, text],
})

/** The acts, then who carries them out. */
function articles(decision: DecisionPage, sentences: readonly string[], { officeName }: Letterhead): Block[] {
  const [only] = sentences
  const { body, effectiveOn, kind, acts } = decision
  const isOne = sentences.length === 1 && only !== undefined
  const since = effectiveOn ? `, kể từ ngày ${formatDayInProse(effectiveOn)}` : ''
  const [address, all] = body.style === 'party' ? ['đồng chí', 'các đồng chí'] : ['ông (bà)', 'các ông (bà)']
  const who = isOne ? `${address} ${acts[0]?.person.fullName}` : `${all} có tên tại Điều 1`
  const units = upperFirst([officeName, 'các cơ quan, đơn vị liên quan'].filter(Boolean).join(', '))
  return [
    ...(isOne
      ? [article(1, `${only}.`)]
      : [
          article(1, `Thực hiện công tác cán bộ đối với ${all} có tên sau${since}:`),
          ...sentences.map((text, at) => paragraph(`${at + 1}. ${text}${at === sentences.length - 1 ? '.' : ';'}`)),
        ]),
    article(2, `${units} và ${who} chịu trách nhiệm thi hành ${DECISION_KINDS[kind]} này.`),
  ]
}

/**
 * A decision as it is printed and signed (form: HD 36-HD/VPTW for the Party, NĐ 30/2020/NĐ-CP for the state); a draft says
 * so. It says what was signed: an act cancelled afterwards stands in it.
 */
export function paperOf(decision: DecisionPage, titles: ReadonlyMap<string, string>, letterhead: Letterhead): Paper {
  const { body, kind, numberText, signedOn, subject, registeredAt } = decision
  const { upperBody, place, officeName, note } = letterhead
  const name = DECISION_KINDS[kind]
  const sentences = decision.acts.map((act) => sentenceOf(act, titles.get(act.personId), decision))
  const asked = officeName && body.name !== officeName ? [`Xét đề nghị của ${officeName},`] : []
  return {
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
    blocks: [
      ...[...groundsOf(decision), ...asked].map((text): Block => ({ kind: 'item', text })),
      { kind: 'centred', text: `${body.name} ${RESOLVES[kind] ?? ''}`.toUpperCase() },
      ...articles(decision, sentences, letterhead),
    ],
    signature: signatureOf(decision, letterhead),
    recipients: ['Như Điều 2', upperFirst(body.name), officeName ? `Lưu ${officeName}` : 'Lưu: VT'],
    ...(note ? { note } : {}),
  }
}

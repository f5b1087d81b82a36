import { addDays, type CivilDate } from '@/lib/civil-date'
import { numberSearch, printedNumber } from '@/lib/documents/rules'
import type { Db } from '../../client'
import { decisions, issuingBodies, terms } from '../../schema/documents'
import type { MovementKind } from '../../schema/movements'
import { insertRows } from '../bulk'
import { earlier, officeDayFrom, officeDaysBefore, WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import type { Act, Paper } from './acts'
import { openSignatures, type Signature } from './signatures'

type Row = typeof decisions.$inferInsert

const VERBS: Record<MovementKind, string> = {
  appointment: 'bổ nhiệm',
  reappointment: 'bổ nhiệm lại',
  transfer: 'điều động',
  rotation: 'luân chuyển',
  'position-change': 'chuyển đổi vị trí công tác đối với',
  secondment: 'biệt phái',
  designation: 'chỉ định',
  nomination: 'giới thiệu ứng cử đối với',
  election: 'bầu',
  endorsement: 'chuẩn y',
  ratification: 'phê chuẩn',
  acting: 'giao quyền đối với',
  'in-charge': 'giao phụ trách đối với',
  concurrent: 'phân công kiêm nhiệm đối với',
  extension: 'kéo dài thời gian giữ chức vụ đối với',
  'secondment-end': 'kết thúc biệt phái đối với',
  'rotation-end': 'kết thúc luân chuyển đối với',
  relief: 'miễn nhiệm',
  resignation: 'từ chức đối với',
  release: 'cho thôi giữ chức vụ đối với',
  dismissal: 'cách chức đối với',
  suspension: 'tạm đình chỉ chức vụ đối với',
  retirement: 'nghỉ hưu đối với',
  'early-retirement': 'nghỉ hưu trước tuổi đối với',
}

/** What a paper about one person is called: «Về việc bổ nhiệm đồng chí … giữ chức vụ …». */
function subjectOf(paper: Paper, nameOf: (act: Act) => string): string {
  if (paper.subject) return paper.subject
  const [act] = paper.acts
  if (!act) return 'Về công tác cán bộ'
  const takes =
    act.changes.find(({ change, manner }) => change !== 'end' && manner === 'main') ??
    act.changes.find(({ change }) => change !== 'end')
  const leaves = act.changes.find(({ manner }) => manner === 'main') ?? act.changes[0]
  const who = `Về việc ${VERBS[act.kind]} đồng chí ${nameOf(act)}`
  if (takes) return `${who} giữ chức vụ ${takes.seat.fullTitle}`
  return act.kind === 'transfer'
    ? `${who}, ${leaves?.seat.fullTitle}, đến nhận công tác tại cơ quan thuộc Thành phố`
    : `${who}, ${leaves?.seat.fullTitle}`
}

/** How many papers of the kind a body issues between two that are kept here. */
const GAPS: Record<string, number> = { 'body-committee': 2, 'body-government': 14, 'body-city': 9, 'body-council': 1 }

const instant = (on: CivilDate, hour: number) => `${on}T${String(hour).padStart(2, '0')}:00:00.000Z`

/** What was signed, numbered by body, term and kind in the order of the days of signing. */
export function addDecisions(
  db: Db,
  random: Random,
  papers: readonly Paper[],
  people: {
    nameOf: (act: Act) => string
    holderOn: (seat: string, on: CivilDate) => string | null
    clerk: string
    head: string
  },
): void {
  const bodies = new Map(
    db
      .select()
      .from(issuingBodies)
      .all()
      .map((body) => [body.id, body]),
  )
  const allTerms = db.select().from(terms).all()
  const signatureOf = openSignatures(random, people.holderOn)
  const last = new Map<string, number>()
  const inOrder = papers
    .map((paper, at) => ({ paper, at }))
    .sort((a, b) => (a.paper.signedOn < b.paper.signedOn ? -1 : a.paper.signedOn > b.paper.signedOn ? 1 : a.at - b.at))
  const rows = inOrder.map(({ paper }): Row => {
    const { id, body: bodyId, kind, signedOn, effectiveOn } = paper
    const body = bodies.get(bodyId)
    const term = allTerms.find(
      (one) => one.issuingBodyId === bodyId && one.from <= signedOn && (!one.until || signedOn < one.until),
    )
    if (!body || !term) throw new Error(`No term of ${bodyId} on ${signedOn}`)
    const book = `${term.id} ${kind}`
    const number = (last.get(book) ?? 0) + random.int(1, GAPS[bodyId] ?? 3)
    last.set(book, number)
    const numberText = printedNumber(number, kind, body)
    const signature: Signature = signatureOf(paper)
    const registered = officeDayFrom(addDays(signedOn, random.int(0, 2)))
    return {
      ...{
        id,
        kind,
        issuingBodyId: bodyId,
        termId: term.id,
        number,
        numberText,
        numberSearch: numberSearch(numberText),
      },
      ...{ signedOn, ...signature, subject: subjectOf(paper, people.nameOf), effectiveOn },
      createdAt: instant(officeDaysBefore(signedOn, random.int(3, 9)), 2),
      createdBy: people.clerk,
      submittedAt: instant(officeDaysBefore(signedOn, random.int(1, 2)), 8),
      registeredAt: instant(earlier(registered, WORKING_DAY), 3),
      registeredBy: people.head,
    }
  })
  insertRows(db, decisions, rows)
}

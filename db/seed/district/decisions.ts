import type { CivilDate } from '@/lib/civil-date'
import { numberSearch, printedNumber } from '@/lib/documents/rules'
import { derive, type Effect, type Holding, homesOf, termEnd } from '@/lib/movements/rules'
import type { Db } from '../../client'
import { decisions, terms } from '../../schema/documents'
import { assignments, effects, movementPapers, movements } from '../../schema/movements'
import { personHomes } from '../../schema/people'
import { BODIES } from '../vocabulary'
import { type Act, AT, type BodyKey, insertAll, type PaperAsk, TODAY, type World, workingDayBefore } from './world'

type Paper = {
  id: string
  body: BodyKey
  kind: 'QĐ' | 'NQ' | 'TB'
  subject: string
  effectiveOn: CivilDate | null
  signedOn: CivilDate
  state: 'registered' | 'draft' | 'submitted'
}

/** Papers of one body, kind, day and matter are one paper; an approval is signed on its own day, an order some days before. */
function papersOf(world: World): {
  papers: Map<string, Paper>
  keyOf: (act: Act) => string
  besideKey: (act: Act, ask: PaperAsk) => string
} {
  const papers = new Map<string, Paper>()
  const keyOf = ({ body, paper, on, kind, group, state }: Act) =>
    `${state ?? ''} ${body} ${paper ?? 'QĐ'} ${on} ${kind} ${group ?? ''}`
  const besideKey = (act: Act, { body, kind, on, role }: PaperAsk) => `${role} ${body} ${kind} ${on} ${act.kind}`
  const add = (key: string, paper: Omit<Paper, 'id'>) => {
    if (!papers.has(key)) papers.set(key, { id: world.random.id(), ...paper })
  }
  for (const act of world.acts) {
    const on = act.on ?? TODAY
    const isApproval = act.kind === 'ratification' || act.kind === 'endorsement' || act.kind === 'election'
    const usual = isApproval ? on : workingDayBefore(on, 3 + (on.charCodeAt(9) % 6))
    const signedOn = usual < TODAY ? usual : workingDayBefore(TODAY, 2)
    add(keyOf(act), {
      body: act.body,
      kind: act.paper ?? 'QĐ',
      subject: act.subject,
      effectiveOn: act.on,
      signedOn,
      state: act.state ?? 'registered',
    })
    for (const ask of act.papers ?? []) {
      const isPolicy = ask.role === 'policy'
      const signed = isPolicy ? workingDayBefore(signedOn, 5) : ask.on
      add(besideKey(act, ask), {
        body: ask.body,
        kind: ask.kind,
        subject: ask.subject,
        effectiveOn: null,
        signedOn: signed,
        state: 'registered',
      })
    }
  }
  return { papers, keyOf, besideKey }
}

/** Who signs for a body; the secretary and the chair of the term before were others. */
const SIGNATORIES: Record<
  BodyKey,
  readonly [title: string, authority: 'T/M' | 'K/T' | '', before: string, now: string]
> = {
  committee: ['Bí thư', 'T/M', 'Đặng Quốc Hưng', ''],
  organising: ['Trưởng ban', '', 'Lê Hữu Tuấn', ''],
  council: ['Chủ tịch', 'T/M', 'Đặng Quốc Hưng', ''],
  government: ['Chủ tịch', 'T/M', 'Phùng Đức Thịnh', ''],
  city: ['Phó Bí thư', 'T/M', 'Vũ Đình Khang', 'Vũ Đình Khang'],
}

export function addDecisions(db: Db, world: World, leaders: Partial<Record<BodyKey, string>>): Holding[] {
  const { papers, keyOf, besideKey } = papersOf(world)
  const termRows = db.select().from(terms).all()
  const numbers = new Map<string, number>()
  const rows = [...papers.values()]
    .sort((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id, body, kind, subject, effectiveOn, signedOn, state }) => {
      const issuer = BODIES[body]
      const base = { id, kind, issuingBodyId: issuer.id, subject, effectiveOn, createdAt: AT }
      if (state !== 'registered') return { ...base, submittedAt: state === 'submitted' ? AT : null, proposedOn: TODAY }
      const term = termRows.find(
        (one) =>
          one.issuingBodyId === issuer.id && one.from <= signedOn && (one.until === null || one.until > signedOn),
      )
      if (!term) throw new Error(`No term of ${body} on ${signedOn}`)
      const run = `${term.id} ${kind}`
      const number = (numbers.get(run) ?? world.random.between(1, 40)) + world.random.between(1, 3)
      numbers.set(run, number)
      const numberText = printedNumber(number, kind, issuer)
      const [signatoryTitle, authority, before, now] = SIGNATORIES[body]
      const signatory = signedOn < '2020-07-10' ? before : now || leaders[body] || before
      return {
        ...base,
        termId: term.id,
        number,
        numberText,
        numberSearch: numberSearch(numberText),
        signedOn,
        signatory,
        signatoryTitle,
        authority,
        submittedAt: AT,
        registeredAt: AT,
      }
    })
  insertAll(db, decisions, rows)
  return addActs(
    db,
    world,
    (act) => papers.get(keyOf(act)),
    (act, ask) => papers.get(besideKey(act, ask)),
  )
}

function addActs(
  db: Db,
  world: World,
  paperOf: (act: Act) => Paper | undefined,
  besideOf: (act: Act, ask: PaperAsk) => Paper | undefined,
): Holding[] {
  const movementRows: (typeof movements.$inferInsert)[] = []
  const effectRows: (typeof effects.$inferInsert)[] = []
  const paperRows: (typeof movementPapers.$inferInsert)[] = []
  const counted: Effect[] = []
  const ordinals = new Map<string, number>()
  for (const act of world.acts) {
    const decision = paperOf(act)
    if (!decision) throw new Error('An act without a paper')
    const movementId = world.random.id()
    const ordinal = (ordinals.get(decision.id) ?? 0) + 1
    ordinals.set(decision.id, ordinal)
    const { personId, kind, on, termMonths = null, endsOn = null, purpose = null } = act
    movementRows.push({
      id: movementId,
      personId,
      kind,
      decisionId: decision.id,
      ordinal,
      on,
      termMonths: endsOn ? null : termMonths,
      endsOn,
      purpose,
      createdAt: AT,
    })
    for (const change of act.changes) {
      const effect = { id: world.random.id(), personId, on, ...change }
      effectRows.push({ ...effect, movementId })
      if (decision.state === 'registered')
        counted.push({ ...effect, termUntil: termEnd({ on, termMonths: endsOn ? null : termMonths, endsOn }) })
    }
    for (const ask of act.papers ?? []) {
      const paper = besideOf(act, ask)
      if (paper) paperRows.push({ movementId, decisionId: paper.id, role: ask.role })
    }
  }
  insertAll(db, movements, movementRows)
  insertAll(db, effects, effectRows)
  insertAll(db, movementPapers, paperRows)
  return settleAll(db, world, counted)
}

function settleAll(db: Db, world: World, counted: Effect[]): Holding[] {
  const holdings = derive(counted)
  insertAll(
    db,
    assignments,
    holdings.map((holding) => ({ id: world.random.id(), ...holding })),
  )
  const unitOfSeat = new Map([...world.seats, ...world.staffSeats].map(({ id, unitId }) => [id, unitId]))
  const byPerson = new Map<string, Holding[]>()
  for (const holding of holdings) byPerson.set(holding.personId, [...(byPerson.get(holding.personId) ?? []), holding])
  const homes = [...world.persons.values()].flatMap(({ id: personId, openedByUnitId }) =>
    homesOf(
      (byPerson.get(personId) ?? []).map((holding) => ({ ...holding, unitId: unitOfSeat.get(holding.seatId) ?? '' })),
      openedByUnitId ?? null,
    ).map((home) => ({ personId, ...home })),
  )
  insertAll(db, personHomes, homes)
  return holdings
}

import type { MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '@/lib/civil-date'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import type { StartedCase } from '@/lib/movements/start/queries'
import { countInProse } from '@/lib/numbers'
import { formatPartial, type PartialDate } from '@/lib/partial-date'
import type { ActStart, SeatItem } from './act-fields'
import type { DecisionStart } from './decision-form'

type Person = { id: string; fullName: string; birthDate: PartialDate | null }

export const personItem = ({ id, fullName, birthDate }: Person) => ({
  id,
  label: fullName,
  ...(birthDate ? { hint: formatPartial(birthDate) } : {}),
})

/** What is known of one act before the form is opened. */
export type KnownAct = Omit<ActStart, 'key' | 'person' | 'on'> & {
  person: Person
  on?: CivilDate
  /** The post that the case is about, as papers call it. */
  title?: string
}

/** A new decision with what is known already: it takes effect on the first day named, and who has another day keeps it. */
export function newDecision({
  bodyId,
  kind,
  acts,
  seat,
}: {
  bodyId: string
  kind: MovementKind
  acts: readonly KnownAct[]
  /** The post to be filled, where nobody is known for it yet. */
  seat?: SeatItem | undefined
}): DecisionStart {
  const effectiveOn = acts.flatMap(({ on }) => on ?? []).sort()[0] ?? null
  const rows = acts.map(({ person, on = null, title: _title, ...act }, at) => ({
    ...act,
    key: `${at} ${person.id}`,
    person: personItem(person),
    on: on === effectiveOn ? null : on,
  }))
  return {
    decisionId: null,
    revision: 0,
    kind: 'QĐ',
    issuingBodyId: bodyId,
    subject: effectiveOn ? subjectOf(kind, acts) : 'Về công tác cán bộ',
    effectiveOn,
    proposedNumber: null,
    proposedOn: null,
    rows: rows.length > 0 ? rows : [{ key: 'first', person: null, kind, seat: seat ?? null }],
  }
}

/** «Về việc bổ nhiệm lại đối với đồng chí Nguyễn Văn An, Trưởng phòng Nội vụ»; «… đối với 03 đồng chí» */
function subjectOf(kind: MovementKind, acts: readonly KnownAct[]): string {
  const [first] = acts
  const whom =
    acts.length === 1 && first ? `đồng chí ${first.person.fullName}` : `${countInProse(acts.length)} đồng chí`
  const about = `Về việc ${MOVEMENT_KINDS[kind].toLowerCase()} đối với ${whom}`
  return acts.length === 1 && first?.title ? `${about}, ${first.title}` : about
}

/** The act that a case calls for, as the form shows it. */
export function actOfCase({ personId, name, birthDate, seatId, postTitle, isElected, act }: StartedCase): KnownAct {
  return {
    person: { id: personId, fullName: name, birthDate },
    title: postTitle,
    kind: act.kind,
    on: act.on,
    seat: act.takes ? { id: seatId, label: postTitle, isElected } : null,
    renewed: seatId,
    manner: act.manner,
    termMonths: act.termMonths,
    endsOn: act.endsOn,
    purpose: act.purpose,
    ...(act.ends ? { ends: act.ends } : {}),
  }
}

/** A draft as its form shows it again. */
export function startOf(draft: DecisionPage): DecisionStart {
  const { id, revision, kind, issuingBodyId, subject, effectiveOn, proposedNumber, proposedOn } = draft
  const own = (on: CivilDate | null) => (on === effectiveOn ? null : on)
  return {
    decisionId: id,
    revision,
    kind,
    issuingBodyId,
    subject,
    effectiveOn,
    proposedNumber,
    proposedOn,
    rows: draft.acts.map((act) => {
      const begun = act.effects.filter(({ change }) => change === 'begin')
      const main = begun.find(({ manner }) => manner !== 'concurrent') ?? begun[0]
      const beside = begun.find((effect) => effect !== main)
      const item = (effect: typeof main) =>
        effect ? { id: effect.seatId, label: effect.title, isElected: effect.isElected } : null
      return {
        key: act.id,
        person: personItem(act.person),
        kind: act.kind,
        seat: item(main),
        beside: item(beside),
        ends: act.effects.filter(({ change }) => change === 'end').map(({ seatId }) => seatId),
        renewed: act.effects.find(({ change }) => change === 'renew' || change === 'suspend')?.seatId ?? null,
        awaited: act.on === null,
        on: own(act.on),
        manner: main?.manner ?? null,
        termMonths: act.termMonths,
        endsOn: act.endsOn,
        purpose: act.purpose,
        note: act.note,
        overrides: Object.fromEntries(act.overrides.map(({ ruleCode, reason }) => [ruleCode, reason])),
      }
    }),
  }
}

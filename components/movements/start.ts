import type { MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '@/lib/civil-date'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import { ACT_SHAPES } from '@/lib/movements/decisions/rules'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import { formatPartial } from '@/lib/partial-date'
import type { DecisionStart } from './decision-form'

type Person = { id: string; fullName: string; birthDate: Parameters<typeof formatPartial>[0] | null }

export const personItem = ({ id, fullName, birthDate }: Person) => ({
  id,
  label: fullName,
  ...(birthDate ? { hint: formatPartial(birthDate) } : {}),
})

/** A new decision, with the people and the post that are known already. */
export function newDecision(known: {
  bodyId: string
  persons: readonly Person[]
  seat: { id: string; title: string; isElected: boolean } | null
  kind: MovementKind
  on: CivilDate | null
  /** The post held that the case is about: the one renewed, or the one ended. */
  held: { id: string; title: string } | null
}): DecisionStart {
  const { bodyId, persons, seat, kind, on, held } = known
  const seatItem = seat && { id: seat.id, label: seat.title, isElected: seat.isElected }
  const rows = persons.map((person, at) => ({
    key: person.id,
    person: personItem(person),
    kind,
    seat: at === 0 ? seatItem : null,
    renewed: held?.id ?? null,
    ...(held && ['chosen', 'seconded'].includes(ACT_SHAPES[kind].ends) ? { ends: [held.id] } : {}),
  }))
  const [about] = persons
  return {
    decisionId: null,
    revision: 0,
    kind: 'QĐ',
    issuingBodyId: bodyId,
    subject: on && about ? subjectOf(kind, about.fullName, held?.title ?? null) : 'Về công tác cán bộ',
    effectiveOn: on,
    proposedNumber: null,
    proposedOn: null,
    rows: rows.length > 0 ? rows : [{ key: 'first', person: null, kind, seat: seatItem }],
  }
}

/** «Về việc bổ nhiệm lại đối với đồng chí Nguyễn Văn An, Trưởng phòng Nội vụ» */
const subjectOf = (kind: MovementKind, name: string, title: string | null) =>
  [`Về việc ${MOVEMENT_KINDS[kind].toLowerCase()} đối với đồng chí ${name}`, title].filter(Boolean).join(', ')

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

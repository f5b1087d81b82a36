import type { CivilDate } from '@/lib/civil-date'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
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
  seat: { id: string; title: string } | null
  kind: DecisionStart['rows'][number]['kind']
}): DecisionStart {
  const { bodyId, persons, seat, kind } = known
  const seatItem = seat && { id: seat.id, label: seat.title }
  const rows = persons.map((person, at) => ({
    key: person.id,
    person: personItem(person),
    kind,
    seat: at === 0 ? seatItem : null,
  }))
  return {
    decisionId: null,
    revision: 0,
    kind: 'QĐ',
    issuingBodyId: bodyId,
    subject: 'Về công tác cán bộ',
    effectiveOn: null,
    proposedNumber: null,
    proposedOn: null,
    rows: rows.length > 0 ? rows : [{ key: 'first', person: null, kind, seat: seatItem }],
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
      const item = (effect: typeof main) => (effect ? { id: effect.seatId, label: effect.title } : null)
      return {
        key: act.id,
        person: personItem(act.person),
        kind: act.kind,
        seat: item(main),
        beside: item(beside),
        ends: act.effects.filter(({ change }) => change === 'end').map(({ seatId }) => seatId),
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

import type { retirementAges } from '@/db/schema/movements'
import type { Sex } from '@/db/schema/people'
import {
  addDays,
  addMonths,
  type CivilDate,
  firstDayOfMonth,
  fullYearsBetween,
  isCivilDate,
  lastDayOfMonth,
} from '../civil-date'
import { earliestDay, type PartialDate } from '../partial-date'
import { fold } from '../search-text'

/** Full years on a day; half-known birth dates count from 1 January or the first of the month (NĐ 135/2020/NĐ-CP, Điều 4). */
export const ageOn = (birth: PartialDate | null, on: CivilDate) =>
  birth === null || earliestDay(birth) > on ? null : fullYearsBetween(earliestDay(birth), on)

/** Counted from the day of admission; before it there are none. */
export const yearsInParty = (admitted: PartialDate | null, on: CivilDate) => ageOn(admitted, on)

/** The last birth day of those who have reached an age on a day: born later is younger. As text it also sorts half-known dates. */
export function lastBirthDayOfAge(years: number, on: CivilDate): CivilDate {
  const day = addMonths(on, -12 * years)
  const next = addDays(day, 1)
  return addMonths(next, 12 * years) <= on ? next : day
}

export type RetirementAge = Pick<typeof retirementAges.$inferSelect, 'sex' | 'bornFrom' | 'bornTo' | 'ageMonths'>

/** The first day after work: the first of the month after the one in which the age is reached. */
export function retirementAfter({ birthDate, ageMonths }: { birthDate: PartialDate | null; ageMonths: number | null }) {
  if (birthDate === null || ageMonths === null) return null
  return addDays(lastDayOfMonth(addMonths(firstDayOfMonth(earliestDay(birthDate)), ageMonths)), 1)
}

/** The same by the month table. */
export function retirementDay(
  table: readonly RetirementAge[],
  { sex, birthDate }: { sex: Sex; birthDate: PartialDate | null },
): CivilDate | null {
  const month = birthDate && earliestDay(birthDate).slice(0, 7)
  const row = month && table.find((entry) => entry.sex === sex && entry.bornFrom <= month && month <= entry.bornTo)
  return row ? retirementAfter({ birthDate, ageMonths: row.ageMonths }) : null
}

export type Findable = {
  fullName: string
  otherNames?: string | null
  birthDate?: string | null
  partyCardNumber?: string | null
  identityNumber?: string | null
}

/** The words by which a person is found, folded: names, birth year, numbers of papers. */
export function personSearchText(person: Findable): string {
  const { fullName, otherNames, birthDate, partyCardNumber, identityNumber } = person
  return fold([fullName, otherNames, birthDate?.slice(0, 4), partyCardNumber, identityNumber].filter(Boolean).join(' '))
}

/** Fields whose values may change from a day on or be put right, as they are named in `people` and in `person_facts`. */
export const FACT_FIELDS = [
  'fullName',
  'otherNames',
  'sex',
  'birthDate',
  'homePlaceId',
  'homePlaceText',
  'birthPlaceId',
  'birthPlaceText',
  'residence',
  'ethnicGroup',
  'religion',
  'partyAdmittedOn',
  'partyOfficialOn',
  'partyCardNumber',
  'firstHiredOn',
  'identityNumber',
  'phone',
  'email',
] as const

export type FactField = (typeof FACT_FIELDS)[number]
export type Facts = { readonly [F in FactField]: string | null }

/** The day of admission of whoever is not a full member yet, where it is known whole. */
export const onProbationSince = ({ partyAdmittedOn, partyOfficialOn }: Facts): CivilDate | null =>
  partyOfficialOn === null && partyAdmittedOn !== null && isCivilDate(partyAdmittedOn) ? partyAdmittedOn : null

/** The fields in which two states of a file differ. */
export const changedFields = (before: Facts, after: Facts): FactField[] =>
  FACT_FIELDS.filter((field) => (before[field] ?? null) !== (after[field] ?? null))

export type OldFact = { field: string; value: string | null; until: CivilDate }

/** The file as it stood on a day: of each field the first old value that lasted beyond the day, else the present one. */
export function factsOn<P extends Facts>(person: P, old: readonly OldFact[], on: CivilDate): P {
  const then: Record<string, string | null> = {}
  const later = old.filter(({ until }) => until > on).sort((a, b) => (a.until < b.until ? 1 : -1))
  for (const { field, value } of later) then[field] = value
  return { ...person, ...then }
}

/**
 * Checks a citizen number of 12 digits against sex and birth year (its fourth digit tells both century and sex, the next two
 * the year). Papers contradict each other, so this only warns.
 */
export function identityDoubt(number: string | null, sex: Sex, birth: PartialDate | null): boolean {
  if (!number || !/^\d{12}$/.test(number)) return false
  const digit = Number(number[3])
  if (digit % 2 !== (sex === 'male' ? 0 : 1)) return true
  const year = 1900 + Math.floor(digit / 2) * 100 + Number(number.slice(4, 6))
  return birth !== null && Number(birth.slice(0, 4)) !== year
}

import { expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { addDays, type CivilDate, civilDate } from '../civil-date'
import type { PartialDate } from '../partial-date'
import {
  ageOn,
  changedFields,
  type Facts,
  factsOn,
  identityDoubt,
  lastBirthDayOfAge,
  personSearchText,
  retirementDay,
} from './rules'

const day = (text: string) => text as CivilDate
const some = (text: string) => text as PartialDate
const table = retirementTable()

test('age is counted in full years to the day, a year alone from 1 January', () => {
  expect(ageOn(some('1983-06-30'), day('2023-06-30'))).toBe(40)
  expect(ageOn(some('1983-07-01'), day('2023-06-30'))).toBe(39)
  expect(ageOn(some('1983'), day('2023-06-30'))).toBe(40)
  expect(ageOn(null, day('2023-06-30'))).toBeNull()
})

test('the border of an age agrees with the age itself on every birth day around it', () => {
  for (const on of ['2023-02-28', '2024-02-29', '2023-06-30', '2024-02-28', '2023-12-31'].map(civilDate)) {
    const border = lastBirthDayOfAge(41, on)
    for (let shift = -3; shift <= 3; shift++) {
      const born = addDays(border, shift)
      expect([born, (ageOn(born, on) ?? 0) >= 41]).toEqual([born, born <= border])
    }
  }
})

test.each([
  ['male', '1962-10-20', '2023-08-01'],
  ['male', '1961-09-30', '2022-01-01'],
  ['male', '1966-04-01', '2028-05-01'],
  ['male', '1963', '2023-11-01'],
  ['female', '1967-06-10', '2023-07-01'],
  ['female', '1968-09-01', '2025-06-01'],
  ['female', '1980-02-29', '2040-03-01'],
  ['female', null, null],
] as const)('%s born %s leaves work on %s', (sex, born, leaves) => {
  expect(retirementDay(table, { sex, birthDate: born && some(born) })).toBe(leaves)
})

test('a person is found by every name and number in the file', () => {
  const text = personSearchText({
    fullName: 'Nguyễn Đức Ân',
    otherNames: 'Hoà',
    birthDate: '1975-05-12',
    partyCardNumber: '35.012345',
    identityNumber: '001075000123',
  })
  expect(text).toBe('nguyen duc an hoa 1975 35.012345 001075000123')
})

const facts: Facts = {
  fullName: 'Trần Thị Bình',
  otherNames: null,
  sex: 'female',
  birthDate: '1980',
  homePlaceId: null,
  homePlaceText: null,
  birthPlaceId: null,
  birthPlaceText: null,
  residence: 'B',
  ethnicGroup: null,
  religion: null,
  partyAdmittedOn: null,
  partyOfficialOn: null,
  partyCardNumber: null,
  firstHiredOn: null,
  identityNumber: null,
  phone: null,
  email: null,
}

test('a past day shows the value that held then', () => {
  const old = [
    { field: 'residence', value: 'A', until: day('2020-01-01') },
    { field: 'residence', value: null, until: day('2010-01-01') },
  ]
  expect(factsOn(facts, old, day('2009-12-31')).residence).toBeNull()
  expect(factsOn(facts, old, day('2019-12-31')).residence).toBe('A')
  expect(factsOn(facts, old, day('2020-01-01')).residence).toBe('B')
})

test('only what differs is a change', () => {
  expect(changedFields(facts, { ...facts, phone: '0912', birthDate: '1980-02-29' })).toEqual(['birthDate', 'phone'])
})

test('a citizen number that contradicts sex or birth year is doubted', () => {
  expect(identityDoubt('001180000001', 'female', some('1980'))).toBe(false)
  expect(identityDoubt('001080000001', 'female', some('1980'))).toBe(true)
  expect(identityDoubt('001181000001', 'female', some('1980-02-29'))).toBe(true)
  expect(identityDoubt('001202000001', 'male', some('2002'))).toBe(false)
  expect(identityDoubt('012345678', 'male', some('1970'))).toBe(false)
})

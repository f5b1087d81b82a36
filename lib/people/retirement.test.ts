import { expect, test } from 'vitest'
import type { Sex } from '@/db/schema/people'
import { retirementTable } from '@/db/seed/retirement-table'
import type { PartialDate } from '../partial-date'
import { retirementDay } from './rules'

const table = retirementTable()
const two = (number: number) => String(number).padStart(2, '0')

/** Bộ luật Lao động 2019, Điều 169: the age asked for in a year, in months. */
const ageIn = (year: number, sex: Sex) =>
  sex === 'male'
    ? Math.min(60 * 12 + 3 * Math.max(0, year - 2020), 62 * 12)
    : Math.min(55 * 12 + 4 * Math.max(0, year - 2020), 60 * 12)

/** The first month in which the age of its own year is reached; work ends with it. */
function statutory(sex: Sex, year: number, month: number): string {
  for (let months = 50 * 12; ; months++) {
    const at = year * 12 + month - 1 + months
    if (months >= ageIn(Math.floor(at / 12), sex)) {
      const next = at + 1
      return `${Math.floor(next / 12)}-${two((next % 12) + 1)}-01`
    }
  }
}

const YEARS = Array.from({ length: 36 }, (_, at) => 1955 + at)
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)

test.each(['male', 'female'] as const)(
  '%s: every month of birth from 1955 to 1990 retires as the law has it',
  (sex) => {
    for (const year of YEARS)
      for (const month of MONTHS)
        for (const birthDate of [`${year}-${two(month)}`, `${year}-${two(month)}-01`, `${year}-${two(month)}-28`])
          expect([birthDate, retirementDay(table, { sex, birthDate: birthDate as PartialDate })]).toEqual([
            birthDate,
            statutory(sex, year, month),
          ])
  },
)

test.each(['male', 'female'] as const)('%s: of whom only the year is known counts from 1 January', (sex) => {
  for (const year of YEARS)
    expect([year, retirementDay(table, { sex, birthDate: String(year) as PartialDate })]).toEqual([
      year,
      statutory(sex, year, 1),
    ])
})

test('every birth falls into one row of the table, whatever its month', () => {
  for (const sex of ['male', 'female'] as const)
    for (const year of YEARS)
      for (const month of MONTHS) {
        const born = `${year}-${two(month)}`
        expect(table.filter((row) => row.sex === sex && row.bornFrom <= born && born <= row.bornTo)).toHaveLength(1)
      }
})

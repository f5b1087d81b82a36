import type { retirementAges } from '../schema/movements'

type Row = typeof retirementAges.$inferInsert

const BASIS = 'Bộ luật Lao động 2019, Điều 169; Nghị định 135/2020/NĐ-CP, Điều 4 và Phụ lục I'

const monthOf = (months: number) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`

/**
 * Who was born from … to … retires at so many months of age: men 60 years 3 months in 2021 and three months more each year
 * up to 62, women 55 years 4 months and four more each year up to 60; before 2021 at 60 and 55.
 */
function cohorts(sex: Row['sex'], firstAge: number, step: number, lastAge: number): Row[] {
  const before = firstAge - step
  const rows: Row[] = [
    {
      sex,
      bornFrom: '1900-01',
      bornTo: monthOf(2021 * 12 - before - 1),
      ageMonths: before,
      basis: BASIS,
    },
  ]
  for (let year = 2021, age = firstAge; age <= lastAge; year++, age += step) {
    const from = rows.length === 1 ? 2021 * 12 - before : year * 12 - age + step
    const to = year * 12 + 11 - age
    rows.push({
      sex,
      bornFrom: monthOf(from),
      bornTo: age === lastAge ? '9999-12' : monthOf(to),
      ageMonths: age,
      basis: BASIS,
    })
  }
  return rows
}

export const retirementTable = (): Row[] => [...cohorts('male', 723, 3, 744), ...cohorts('female', 664, 4, 720)]

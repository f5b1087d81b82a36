import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCsv } from '../../catalogue/csv'
import type { Sex } from '../../schema/people'
import type { Random } from './random'

type Weighted = (readonly [string, number])[]

/** The list is of younger people from the south; in Hà Nội these family names are Hoàng and Vũ, and older women are mostly «Thị». */
const SOUTHERN = new Set(['Huỳnh', 'Võ'])

const rows = parseCsv(readFileSync(fileURLToPath(new URL('../../catalogue/names.csv', import.meta.url)), 'utf8'))
const part = (name: string, sex: string): Weighted =>
  rows
    .filter((row) => row.part === name && row.sex === sex && row.region !== 'nam bộ' && !SOUTHERN.has(row.value ?? ''))
    .map((row) => [row.value ?? '', name === 'họ' ? Math.sqrt(Number(row.count)) : Number(row.count)])

const FAMILY = part('họ', '')
const MIDDLE: Record<Sex, Weighted> = { male: part('đệm', 'nam'), female: part('đệm', 'nữ') }
const GIVEN: Record<Sex, Weighted> = { male: part('tên', 'nam'), female: part('tên', 'nữ') }

/** A name as people of this sex and birth year bear it; never one of `taken` more than a few times. */
export function inventName(random: Random, sex: Sex, birthYear: number): string {
  const family = random.weighted(FAMILY)
  const isThi = sex === 'female' && random.chance(birthYear < 1985 ? 0.75 : 0.45)
  const middle = isThi ? 'Thị' : random.weighted(MIDDLE[sex])
  const given = random.weighted(GIVEN[sex])
  return middle.split(' ').includes(given) ? inventName(random, sex, birthYear) : `${family} ${middle} ${given}`
}

import { readFileSync } from 'node:fs'
import { personSearchText } from '@/lib/people/rules'
import { initialsOf, nameSortKey } from '@/lib/person-name'
import { parseCsv } from '../catalogue/csv'
import type { people, Sex } from '../schema/people'
import type { Random } from './random'

type Person = typeof people.$inferInsert

/** People of the newspaper article that the demonstration is drawn after: nobody here is called so. */
export const REAL_NAMES = ['Vũ Anh Tú', 'Nguyễn Thị Tuyến', 'Bảo Thoa', 'Thanh Hồng'] as const

/** The list was gathered in the south among people born after 1985: what is rare in Hà Nội, or no name of the older generation. */
const UNUSUAL = {
  họ: 'Buøi Y Văn Thạch Châu La Hồng Lữ Diệp Quách Tăng Nhan Hứa Tôn Danh Trà',
  đệm: 'Nhựt Huỳnh Phước Thiên Cao Lê Trần Phan Nguyễn Sĩ Phi Khương Trường Vũ',
  tên: 'Phước Nhựt Danh Tín Sang Triều Thi Mẫn Nhã Trúc My Mỹ Vy Ý Ái Trân Trinh Khuê Kiều Tiên Luận Kỳ Lý Ninh Vương Lân Nhân Kiệt Nguyên Phi',
} as const

type Part = readonly (readonly [string, number])[]

function readParts() {
  const lines = parseCsv(readFileSync(new URL('../catalogue/names.csv', import.meta.url), 'utf8'))
  const part = (name: keyof typeof UNUSUAL, sex: string, weight: (count: number) => number): Part =>
    lines
      .filter((line) => line.part === name && line.sex === sex && !line.region)
      .filter(({ value = '' }) => !UNUSUAL[name].split(' ').includes(value) && (sex !== 'nam' || !value.includes(' ')))
      .map(({ value = '', count }) => [value, weight(Number(count))] as const)
  return {
    family: part('họ', '', (count) => count),
    middle: { male: part('đệm', 'nam', Math.sqrt), female: part('đệm', 'nữ', Math.sqrt) },
    given: { male: part('tên', 'nam', Math.sqrt), female: part('tên', 'nữ', Math.sqrt) },
  }
}

let parts: ReturnType<typeof readParts> | undefined

/** Full names as they are borne around Hà Nội: women born before 1985 mostly with Thị. */
export function makeName(random: Random, sex: Sex, bornYear: number): string {
  parts ??= readParts()
  const { family, middle, given } = parts
  for (;;) {
    const isPlainThi = sex === 'female' && random.chance(bornYear < 1985 ? 0.6 : 0.3)
    const [first, last] = [random.weighted(family), random.weighted(given[sex])]
    const between = isPlainThi ? 'Thị' : random.weighted(middle[sex])
    const name = `${first} ${between} ${last}`
    const words = name.split(' ')
    const isReal = REAL_NAMES.some((real) => name.includes(real))
    if (!isReal && new Set(words).size === words.length) return name
  }
}

/** Twelve digits: province of birth, century and sex, year, then chance. Doubled ones are refused by the register. */
export function identityNumber(random: Random, provinceCode: string, sex: Sex, bornYear: number): string {
  const century = (Math.floor(bornYear / 100) - 19) * 2 + (sex === 'female' ? 1 : 0)
  const chance = String(random.int(0, 999_999)).padStart(6, '0')
  return `0${provinceCode}${century}${String(bornYear % 100).padStart(2, '0')}${chance}`
}

/** The columns that follow from the others. */
export function personRow(person: Omit<Person, 'nameKey' | 'searchText' | 'initials'>): Person {
  const { fullName } = person
  return {
    ...person,
    nameKey: nameSortKey(fullName),
    searchText: personSearchText(person),
    initials: initialsOf(fullName),
  }
}

import { and, asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { testContext } from '@/db/testing'
import { visiblePerson } from '../scope/queries'
import { searchPeople } from './queries'
import { asInitials, ftsQuery, markedWords, searchWords, unitSplits } from './rules'

const ids = (q: string, ctx = testContext()) => {
  const search = searchPeople(ctx, q)
  return ctx.db
    .select({ id: people.id })
    .from(people)
    .where(and(search?.where, visiblePerson(ctx, people.id)))
    .orderBy(...(search?.first ? [search.first] : []), asc(people.nameKey), asc(people.row))
    .all()
    .map(({ id }) => id)
}

describe('what is typed', () => {
  test('becomes folded words of letters and digits', () => {
    expect(searchWords('  Nguyễn "Đức*  (An) – 75 ')).toEqual(['nguyen', 'duc', 'an', '75'])
    expect(searchWords('— * "')).toEqual([])
  })

  test('asks for words in any order, by their beginnings, and for years as people say them', () => {
    expect(ftsQuery(['an', '75'])).toBe('"an"* AND ("75"* OR "1975"* OR "2075"*)')
  })

  test('may begin with initials', () => {
    expect(asInitials(['nva', '75'])).toEqual({ initials: 'nva', rest: ['75'] })
    expect(asInitials(['75'])).toBeNull()
  })

  test('may end or begin with a unit, the longest reading first', () => {
    expect(unitSplits(['an', 'tu', 'hiep']).slice(0, 3)).toEqual([
      { unit: 'an tu hiep', person: [] },
      { unit: 'tu hiep', person: ['an'] },
      { unit: 'an tu', person: ['hiep'] },
    ])
  })

  test('keeps the words with marks as names are written', () => {
    expect(markedWords('nguyễn van ĐỨC')).toEqual(['Nguyễn', 'Đức'])
  })
})

describe('people are found', () => {
  test('without marks, in any order, by beginnings', () => {
    expect(ids('an ng v')).toEqual(['an', 'anNamesake'])
    expect(ids('dung pham')).toEqual(['dung'])
    expect(ids('đô hòa')).toEqual(['hoa'])
    expect(ids('do hoà')).toEqual(['hoa'])
  })

  test('by initials and by birth year', () => {
    expect(ids('nva').sort()).toEqual(['an', 'anNamesake'])
    expect(ids('nva 86')).toEqual(['anNamesake'])
    expect(ids('1962')).toEqual(['dung'])
  })

  test('by name, year and unit in one breath', () => {
    expect(ids('75 an dong my')).toEqual(['an'])
    expect(ids('dong my binh')).toEqual(['binh'])
    expect(ids('an tay ho')).toEqual([])
    expect(ids('phong noi vu')).toEqual(['anNamesake', 'chi', 'khanh'])
  })

  test('who bear the words with their marks come first', () => {
    expect(ids('hà').at(0)).toBe('son')
    expect(ids('ha').sort()).toContain('son')
  })

  test('only in the viewer’s units', () => {
    expect(ids('nva', testContext({ as: 'unit-officer' }))).toEqual(['an'])
  })

  test('never by signs that mean something to the index', () => {
    expect(ids('"an" OR *')).toEqual([])
    expect(searchPeople(testContext(), '"*"')).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { findPersonFile } from '../file/queries'
import { checkFile } from './queries'

function checked(personId: string, kind: string | null, on?: string) {
  const ctx = testContext()
  const file = findPersonFile(ctx, personId, (on ?? ctx.today) as CivilDate)
  if (!file) throw new Error(`No file ${personId}`)
  return checkFile(ctx, file, kind)
}

test('somebody is checked against the posts held and against any other, with the papers that prove it', () => {
  const { held, chosen } = checked('khanh', 'district-chair')
  expect(held.map(({ title }) => title)).toEqual(['Trưởng phòng Nội vụ', 'Ủy viên Ban Chấp hành Đảng bộ huyện'])
  expect(chosen?.points.map(({ part, verdict, proof }) => [part, verdict, proof])).toEqual([
    ['education', 'met', 'Đại học, Luật, Trường Đại học Luật Hà Nội, 30/06/2004'],
    ['politicalTheory', 'met', 'Cao cấp, Học viện Chính trị khu vực I, 2014'],
  ])
  expect(checked('lan', null).held[0]?.points.map(({ verdict }) => verdict)).toEqual(['lacking', 'lacking'])
})

test('a kind of post without a standard asks for nothing, and standing in is no post held', () => {
  expect(checked('lan', 'specialist')).toMatchObject({ kind: 'Chuyên viên', chosen: null })
  expect(checked('lan', 'emperor')).toMatchObject({ kind: null, chosen: null })
  expect(checked('son', null).held).toEqual([])
})

test('a day of the past is judged by the papers and standards of that day', () => {
  expect(checked('khanh', 'district-chair', '2013-12-31').chosen).toBeNull()
  expect(checked('khanh', 'district-chair', '2020-01-02').chosen?.points).toHaveLength(2)
})

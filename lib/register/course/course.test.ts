import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { findPersonFile } from '../file/queries'
import { listAttended, listCareer } from './queries'
import { courseOf, paperOf, stripsOf } from './rules'

function courseOfPerson(personId: string) {
  const ctx = testContext()
  const file = findPersonFile(ctx, personId)
  if (!file) throw new Error(`No file ${personId}`)
  const classes = listAttended(ctx, personId)
  const sources = {
    holdings: file.holdings,
    acts: file.acts,
    studies: file.qualifications,
    career: listCareer(ctx, personId),
    heirs: new Map(),
  }
  return { file, classes, entries: courseOf({ ...sources, classes, kindName: () => 'Chuyên môn' }), sources }
}

test('posts, studies and classes stand in one course, the latest first, each post with its decision', () => {
  const { entries } = courseOfPerson('an')
  expect(entries.map(({ kind, from, title }) => [kind, from, title]).slice(0, 4)).toEqual([
    ['class', '2022-04-11', 'Cập nhật kiến thức mới năm 2022'],
    ['post', '2021-07-01', 'Bí thư Đảng ủy xã Đông Mỹ'],
    ['post', '2021-07-01', 'Ủy viên Ban Chấp hành Đảng bộ huyện'],
    ['post', '2018-03-05', 'Phó Trưởng phòng Nội vụ'],
  ])
  expect(entries[1]).toMatchObject({ note: 'Luân chuyển từ Phòng Nội vụ', isOpen: true, paper: { text: '103-QĐ/HU' } })
  expect(entries[3]).toMatchObject({ until: '2021-06-30', isOpen: false })
})

test('classes in a row become one entry', () => {
  const { classes, sources } = courseOfPerson('an')
  const more = ['a', 'b'].flatMap((id) => classes.map((one) => ({ ...one, id })))
  const entries = courseOf({ ...sources, classes: [...more, ...classes], kindName: () => '' })
  expect(entries.filter(({ kind }) => kind === 'class')).toMatchObject([
    { title: '3 lớp bồi dưỡng', note: 'Cập nhật kiến thức mới', href: '?tab=training' },
  ])
})

test('what waits for its election says so', () => {
  expect(courseOfPerson('nam').entries[0]).toMatchObject({
    kind: 'act',
    note: 'Giới thiệu ứng cử · chờ kết quả bầu hoặc phê chuẩn, chưa giữ chức vụ',
  })
})

test('an act without a decision is told', () => {
  expect(paperOf({ decisionId: null, numberText: null, signedOn: null })).toBe('missing')
})

test('posts of one track that overlap lie in strips beneath each other, the main one on top', () => {
  const { file } = courseOfPerson('an')
  const strips = stripsOf(file.holdings, ['government', 'party'])
  expect(strips.map(({ track, row, holdings }) => [track, row, holdings.map(({ title }) => title)])).toEqual([
    ['government', 0, ['Chuyên viên Phòng Nội vụ', 'Phó Trưởng phòng Nội vụ']],
    ['party', 0, ['Bí thư Đảng ủy xã Đông Mỹ']],
    ['party', 1, ['Ủy viên Ban Chấp hành Đảng bộ huyện']],
  ])
})

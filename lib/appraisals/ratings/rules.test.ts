import { describe, expect, test } from 'vitest'
import { gradeForKey, gradeFromText, pastedLines, placePasted } from './rules'

test.each([
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
  ['HTXSNV', 'excellent'],
  ['Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ', 'good'],
  ['httnv', 'good'],
  ['Tốt', 'good'],
  ['2', 'good'],
  ['Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', 'completed'],
  ['HTNV', 'completed'],
  ['Không hoàn thành nhiệm vụ', 'failed'],
  ['KHTNV', 'failed'],
  ['Khá', null],
  ['5', null],
  ['', null],
])('«%s» in a worksheet is %s', (text, grade) => expect(gradeFromText(text)).toBe(grade))

test('keys rate: 1 to 4 from the highest, the first letters, and Delete takes back', () => {
  expect(['1', '2', '3', '4', 'x', 'T', 'h', 'K'].map(gradeForKey)).toEqual([
    ...['excellent', 'good', 'completed', 'failed'],
    ...['excellent', 'good', 'completed', 'failed'],
  ])
  expect(gradeForKey('Delete')).toBeNull()
  expect([gradeForKey('5'), gradeForKey('0'), gradeForKey('q')]).toEqual([undefined, undefined, undefined])
})

describe('a worksheet is pasted', () => {
  const names = ['Nguyễn Văn An', 'Trần Thị Bình', 'Nguyễn Văn An']

  test('a column of grades goes downwards from the row reached, and not beyond the last', () => {
    const { grades, left } = placePasted(pastedLines('HTXSNV\nHTTNV\nHTNV\n'), names, 1)
    expect([...grades]).toEqual([
      [1, 'excellent'],
      [2, 'good'],
    ])
    expect(left).toEqual(['dòng 3'])
  })

  test('names find their rows in any order; a name that two people bear is left to the person at the screen', () => {
    const lines = pastedLines('1\tTRẦN THỊ BÌNH\tHoàn thành tốt nhiệm vụ\n2\tNguyễn Văn An\tHTNV\n3\tLê Lạ\tTốt')
    const { grades, left } = placePasted(lines, names, 0)
    expect([...grades]).toEqual([[1, 'good']])
    expect(left).toEqual(['Nguyễn Văn An', 'Lê Lạ'])
  })
})

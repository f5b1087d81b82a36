import { describe, expect, test } from 'vitest'
import { testBase, testContext } from '@/db/testing'
import { grant } from '../../context'
import { openFile } from '../../people/commands'
import { openFileInput } from '../../people/input'
import { MOST_LINES, pasteInput } from './input'
import { matchPasted } from './queries'
import { pastedLines } from './rules'

test.each([
  ['Nguyễn Văn An', 'Nguyễn Văn An', null, null],
  ['1. Nguyễn Văn An, sinh năm 1975', 'Nguyễn Văn An', '1975', null],
  ['2) đồng chí Nguyễn Văn An (1975)', 'Nguyễn Văn An', '1975', null],
  ['3\tNguyễn Văn An\t12/05/1975\tPhó Trưởng phòng Nội vụ', 'Nguyễn Văn An', '1975', 'Phó Trưởng phòng Nội vụ'],
  ['Nguyễn Văn An; Bí thư Đảng ủy xã Tây Hồ', 'Nguyễn Văn An', null, 'Bí thư Đảng ủy xã Tây Hồ'],
  ['bà Trần Thị Bình → Chủ tịch UBND xã Tây Hồ', 'Trần Thị Bình', null, 'Chủ tịch UBND xã Tây Hồ'],
  ['An\tBí thư cũ\tChủ tịch mới', 'An', null, 'Chủ tịch mới'],
  ['Hồng Ly, sinh năm 1975, Bí thư Đảng ủy xã Yên Mỹ', 'Hồng Ly', '1975', 'Bí thư Đảng ủy xã Yên Mỹ'],
  ['Nguyễn Văn An, Chuyên viên, Phòng Nội vụ', 'Nguyễn Văn An', null, 'Chuyên viên, Phòng Nội vụ'],
  ['Nguyễn Văn An; 1975; Chuyên viên, Phòng Nội vụ', 'Nguyễn Văn An', '1975', 'Chuyên viên, Phòng Nội vụ'],
])('«%s» names %s, born %s, for %s', (line, name, born, post) => {
  expect(pastedLines(line)).toMatchObject([{ name, born, post }])
})

test('empty lines are passed over', () => {
  expect(pastedLines('\n  \nNguyễn Văn An\r\n;\n')).toHaveLength(1)
})

describe('a pasted list', () => {
  const ctx = () => testContext({ as: 'officer' })

  test('finds people with or without marks, and the seat by its title', () => {
    const [an, binh] = matchPasted(ctx(), 'nguyen van an 1975; Phó Trưởng phòng Nội vụ\nTrần Thị Bình')
    expect(an?.persons.map(({ id }) => id)).toEqual(['an'])
    expect(an?.seats.map(({ id }) => id)).toEqual(['deputyInterior'])
    expect(binh?.persons.map(({ id }) => id)).toEqual(['binh'])
    expect(binh?.seats).toEqual([])
  })

  test('asks between namesakes, unless the year of birth tells them apart', () => {
    const found = (line: string) => matchPasted(ctx(), line)[0]?.persons.map(({ id }) => id)
    expect(found('Nguyễn Văn An')?.sort()).toEqual(['an', 'anNamesake'])
    expect(found('Nguyễn Văn An, 1975')).toEqual(['an'])
  })

  test('marks that were typed tell «Ánh» from «Anh»; without them both are asked', () => {
    const base = ctx()
    for (const [fullName, birthDate] of [
      ['Trần Thị Anh', '1980'],
      ['Trần Thị Ánh', '1981'],
    ])
      openFile(base, openFileInput.parse({ fullName, birthDate, sex: 'female', unitId: 'eastCommittee' }))
    const found = (line: string) =>
      matchPasted(base, line)[0]
        ?.persons.map(({ label }) => label)
        .sort()
    expect(found('Trần Thị Ánh')).toEqual(['Trần Thị Ánh'])
    expect(found('tran thi anh')).toEqual(['Trần Thị Anh', 'Trần Thị Ánh'])
  })

  test('a name that is not there is told, not guessed', () => {
    expect(matchPasted(ctx(), 'Nguyễn Văn')[0]?.persons).toEqual([])
  })

  test('nobody outside the viewer’s units is found', () => {
    const unit = grant(testBase({ as: 'unit-officer' }), 'people.read', 'movements.read', 'organisation.read')
    expect(matchPasted(unit, 'Hoàng Giang')[0]?.persons).toEqual([])
  })

  test('is limited in lines', () => {
    expect(pasteInput.safeParse({ text: 'An\n'.repeat(MOST_LINES + 1).concat('An') }).success).toBe(false)
    expect(pasteInput.safeParse({ text: '  ' }).success).toBe(false)
  })
})

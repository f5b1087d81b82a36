import { expect, test } from 'vitest'
import { nest } from './form-rows'
import { hrefWith, listState, one } from './list-state'
import { initialsOf, nameSortKey, splitName } from './person-name'
import { fold, tidy } from './search-text'

test('names sort by given name, then family name, then the middle, in Vietnamese order', () => {
  const sorted = [
    'Trần Văn Ân',
    'Nguyễn Văn An',
    'Nguyễn Thị An',
    'Lê Văn Bình',
    'Đỗ Thị Hoa',
    'Dương Thị Hoa',
    'Phạm Văn Đức',
    'Phạm Văn Dũng',
    'Lê Văn Ánh',
  ]
  expect([...sorted].sort((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1))).toEqual([
    'Nguyễn Thị An',
    'Nguyễn Văn An',
    'Lê Văn Ánh',
    'Trần Văn Ân',
    'Lê Văn Bình',
    'Phạm Văn Dũng',
    'Phạm Văn Đức',
    'Dương Thị Hoa',
    'Đỗ Thị Hoa',
  ])
})

test.each([
  ['Nguyễn Thị Minh Khai', { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }],
  ['Hà Sơn', { family: 'Hà', middle: '', given: 'Sơn' }],
  ['Tú', { family: '', middle: '', given: 'Tú' }],
])('%s is taken apart', (name, parts) => expect(splitName(name)).toEqual(parts))

test('initials', () => expect(initialsOf('Nguyễn Văn Đức')).toBe('nvd'))

test.each([
  ['Hòa', 'hoa'],
  ['Hoà', 'hoa'],
  ['ĐỨC', 'duc'],
  ['Ðức', 'duc'],
  ['Ẵm  Ễnh', 'am enh'],
  ['Thuỷ', 'thuy'],
  ['Thủy', 'thuy'],
])('%s is searched as %s', (text, folded) => expect(fold(text)).toBe(folded))

test('composed and decomposed letters are kept as one', () => {
  expect(tidy('Hòa'.normalize('NFD'))).toBe('Hòa'.normalize('NFC'))
  expect(tidy('  Nguyễn\u00a0 Văn   An ')).toBe('Nguyễn Văn An')
  expect(tidy('Ðặng')).toBe('Đặng')
})

test('rows of a form become lists, and nothing reaches a prototype', () => {
  expect(
    nest({ subject: 'x', 'rows.0.personId': 'an', 'rows.0.override.term': 'vì', 'rows.1.personId': 'binh' }),
  ).toEqual({
    subject: 'x',
    rows: [{ personId: 'an', override: { term: 'vì' } }, { personId: 'binh' }],
  })
  nest({ '__proto__.polluted': '1', 'a.constructor.prototype.polluted': '1' })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a list reads its state from the address and forgives what it does not know', () => {
  expect(listState({ q: 'an', page: '3', sort: '-birth' }, ['name', 'birth'])).toEqual({
    q: 'an',
    page: 3,
    sort: 'birth',
    descending: true,
  })
  expect(listState({ page: '-1', sort: 'drop table' }, ['name'])).toEqual({
    q: '',
    page: 1,
    sort: 'name',
    descending: false,
  })
  expect(one({ q: ['a', 'b'] }, 'q')).toBe('a')
})

test('a changed filter starts paging anew, and an empty one leaves the address', () => {
  expect(hrefWith('/people', { q: 'an', page: '4', sex: 'female' }, { sex: null })).toBe('/people?q=an')
  expect(hrefWith('/people', { q: 'an' }, { page: '2' })).toBe('/people?q=an&page=2')
})

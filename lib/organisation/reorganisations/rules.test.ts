import { describe, expect, test } from 'vitest'
import { mainSuccessors, type OldPost, ownParts, proposePosts, renamed, successionKind } from './rules'

describe('how a unit comes out of others is told from how many', () => {
  const edge = (unitId: string, plannedUnitId: string | null) => ({ unitId, plannedUnitId })
  test.each([
    ['one goes into one', [edge('Tứ Hiệp', 'mới')], false, 'rename'],
    ['one goes into one of a higher kind', [edge('Tứ Hiệp', 'mới')], true, 'raise'],
    ['two go into one', [edge('Tứ Hiệp', 'mới'), edge('Ngũ Hiệp', 'mới')], true, 'merge'],
    ['one goes into two', [edge('Tứ Hiệp', 'mới'), edge('Tứ Hiệp', 'khác')], false, 'split'],
    ['one goes into one and partly nowhere', [edge('Tứ Hiệp', 'mới'), edge('Tứ Hiệp', null)], false, 'rename'],
  ] as const)('%s', (_, all, isRaised, kind) => {
    expect(successionKind(all[0], all, isRaised)).toBe(kind)
  })
})

test('a place is carried on in the main by the one that took its code, else the whole, else the rest of it', () => {
  const kin = (oldId: string, newId: string, share: 'all' | 'part' | 'rest') => ({ oldId, newId, share })
  const main = mainSuccessors([
    kin('1@2004', '9@2025', 'all'),
    kin('1@2004', '1@2025', 'part'),
    kin('2@2004', '1@2025', 'part'),
    kin('2@2004', '9@2025', 'rest'),
    kin('3@2004', '9@2025', 'part'),
  ])
  expect(Object.fromEntries(main)).toEqual({ '1@2004': '1@2025', '2@2004': '9@2025', '3@2004': '9@2025' })
})

test.each([
  ['Đảng bộ xã Đông Mỹ', 'Đảng bộ xã Nam Phù', ['Đông Mỹ', 'Nam Phù']],
  ['Ủy ban nhân dân xã Đông Mỹ', 'Ủy ban nhân dân phường Đông Mỹ', ['xã Đông', 'phường Đông']],
  ['Chi bộ thôn 1', 'Chi bộ thôn 2', ['1', '2']],
  ['Đảng bộ xã Đông Mỹ', 'Đảng bộ xã Đông Mỹ', ['', '']],
])('«%s» and «%s» differ by %j', (from, to, own) => {
  expect(ownParts(from, to)).toEqual(own)
})

test.each([
  ['Bí thư Đảng ủy xã Tứ Hiệp', [['Xã Tứ Hiệp', 'Xã Thanh Trì']], 'Bí thư Đảng ủy xã Thanh Trì'],
  ['Trưởng phòng Nội vụ', [['Phòng Nội vụ', 'Phòng Văn hóa']], 'Trưởng phòng Văn hóa'],
  [
    'Bí thư Đảng ủy xã Đông Mỹ',
    [
      ['Xã Tứ Hiệp', 'Xã Khác'],
      ['Đông Mỹ', 'Nam Phù'],
    ],
    'Bí thư Đảng ủy xã Nam Phù',
  ],
  ['Bí thư', [['', 'Nam Phù']], 'Bí thư'],
  ['Bí thư chi bộ thôn 11', [['1', '2']], 'Bí thư chi bộ thôn 11'],
  ['Trưởng phòng Văn hóa - xã hội', [['xã Đông', 'phường Đông']], 'Trưởng phòng Văn hóa - xã hội'],
] as const)('«%s» is renamed by the first name that stands in it', (text, names, now) => {
  expect(renamed(text, names)).toBe(now)
})

describe('the posts of a new unit', () => {
  const post = (unitId: string, title: string, seats: number, isLeader: boolean): OldPost => ({
    unitId,
    kind: title,
    title,
    fullTitle: `${title} xã ${unitId}`,
    managingLevel: 'huyện',
    rank: 1,
    isLeader,
    seats,
  })
  const proposed = (posts: OldPost[]) =>
    proposePosts(posts, ({ title }) => `${title} xã Nam Phù`).map((one) => [one.fullTitle, one.seats, one.beyondQuota])

  test('a leader that each forerunner had once is there once', () => {
    expect(proposed([post('Đông Mỹ', 'Bí thư', 1, true), post('Vạn Phúc', 'Bí thư', 1, true)])).toEqual([
      ['Bí thư xã Nam Phù', 1, 0],
    ])
  })
  test('of others come together as many seats as there were, those above the most of one beyond the number laid down', () => {
    expect(proposed([post('Đông Mỹ', 'Phó Chủ tịch', 2, true), post('Vạn Phúc', 'Phó Chủ tịch', 1, true)])).toEqual([
      ['Phó Chủ tịch xã Nam Phù', 3, 1],
    ])
  })
})

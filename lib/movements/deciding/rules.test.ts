import { expect, test } from 'vitest'
import type { CivilDate } from '../../civil-date'
import { deciderOf } from './rules'

const day = (text: string) => text as CivilDate
const levels = [
  { code: 'city', name: 'Ban Thường vụ Thành ủy quản lý', bodyId: 'city', bodyName: 'Ban Thường vụ Thành ủy' },
  { code: 'own', name: 'Ban Thường vụ Huyện ủy quản lý', bodyId: 'own', bodyName: 'Ban Thường vụ Huyện ủy' },
  { code: 'unit', name: 'Thủ trưởng đơn vị quản lý', bodyId: null, bodyName: null },
]
const row = (managingLevel: string, from: string, until: string | null) => ({
  ...{ postKind: 'head', managingLevel, from: day(from), until: until as CivilDate | null },
  ...{ basis: `Quy định về ${managingLevel}`, isUnverified: false },
})
const delegated = [row('city', '2017-12-19', '2022-08-18'), row('own', '2022-08-18', null)]
const head = { title: 'Trưởng phòng', kind: 'head', managingLevel: 'own', kindLevel: 'own' }
const member = { title: 'Ủy viên Ban Thường vụ', kind: 'member', managingLevel: 'city', kindLevel: 'city' }
const clerk = { title: 'Chuyên viên', kind: 'clerk', managingLevel: 'unit', kindLevel: 'unit' }

const bodyOf = (posts: (typeof head)[], on = '2023-06-30') => deciderOf(posts, day(on), delegated, levels)?.bodyId

test('the level that manages the post on the day decides, by its paper', () => {
  expect(deciderOf([head], day('2023-06-30'), delegated, levels)).toMatchObject({
    bodyName: 'Ban Thường vụ Huyện ủy',
    basis: 'Quy định về own',
  })
  expect(bodyOf([head], '2022-08-17')).toBe('city')
})

test('of several posts the highest decides', () => expect(bodyOf([clerk, head, member])).toBe('city'))

test('a post that names its own level keeps it', () =>
  expect(bodyOf([{ ...head, managingLevel: 'city' }])).toBe('city'))

test('before any delegation was recorded the level of the post stands', () =>
  expect(bodyOf([head], '2010-01-01')).toBe('own'))

test('what an organisation manages itself is decided elsewhere', () => expect(bodyOf([clerk])).toBeUndefined())

import { expect, test } from 'vitest'
import { figureValue, rateValue } from '@/db/testing'
import type { CivilDate } from '../../../../civil-date'
import type { FigureValue } from '../../../../figures/rules'
import type { PeriodicData } from '../../data'
import { sums } from './rules'

const byId = (figures: readonly FigureValue[]) => Object.fromEntries(figures.map((figure) => [figure.id, figure]))

const found = (...figures: FigureValue[]) => foundAfter([], ...figures)

const foundAfter = (before: readonly FigureValue[], ...figures: FigureValue[]) =>
  sums({
    figures: byId(figures),
    earlier: byId(before),
    period: { from: '2023-04-01' as CivilDate, to: '2023-06-30' as CivilDate },
    unit: { id: 'committee', isWhole: true },
  } as unknown as PeriodicData)

const count = (id: string, value: number, groups: FigureValue['groups'] = []) =>
  figureValue(id, { title: id, value, groups })
const share = (key: string, value: number) => ({ key, label: key, value, part: 0, rows: value })

test('a total that its parts do not add up to blocks, and says both', () => {
  const parts = [count('party-committees', 40), count('party-cells', 29)]
  expect(found(count('party-organisations', 69), ...parts)).toEqual([])
  expect(found(count('party-organisations', 70), ...parts)).toMatchObject([
    {
      severity: 'blocking',
      text: 'party-organisations 70 không bằng party-committees 40 + party-cells 29',
      href: '/figures/party-organisations?from=2023-04-01&to=2023-06-30',
    },
  ])
})

test('blocks of organisations add up to all of them', () => {
  const [commune, armed] = [count('party-organisations-commune', 3), count('party-organisations-armed-forces', 1)]
  expect(found(count('party-organisations', 4), commune, armed)).toEqual([])
  expect(found(count('party-organisations', 5), commune, armed)).toHaveLength(1)
})

test('women are no more than all, a part no more than its whole', () => {
  const cadres = count('managed-cadres', 10)
  expect(found(cadres, rateValue('managed-cadres-women', 4, 10))).toEqual([])
  expect(found(cadres, rateValue('managed-cadres-women', 11, 12)).map(({ key }) => key)).toEqual([
    'sum.managed-cadres-women',
  ])
  expect(found(rateValue('leaders-updated', 3, 2)).map(({ key }) => key)).toEqual(['sum.leaders-updated.part'])
})

test('groups add up to their figure; what has no data is not compared', () => {
  expect(found(count('movements', 5, [share('a', 2), share('b', 3)]))).toEqual([])
  expect(found(count('movements', 5, [share('a', 2), share('b', 2)]))).toHaveLength(1)
  expect(found(figureValue('party-organisations', { value: null }), count('party-cells', 3))).toEqual([])
})

test('what there was, with who came and without who went, is what there is', () => {
  const before = count('managed-cadres', 180)
  const [came, went] = [count('managed-cadres-joined', 4), count('managed-cadres-left', 3)]
  expect(foundAfter([before], came, went, count('managed-cadres', 181))).toEqual([])
  expect(foundAfter([], came, went, count('managed-cadres', 200))).toEqual([])
  expect(foundAfter([before], came, went, count('managed-cadres', 182))).toMatchObject([
    {
      severity: 'blocking',
      text: 'managed-cadres 182 không bằng đầu kỳ cộng vào trừ ra (180 + 4 − 3)',
      href: '/figures/managed-cadres-joined?from=2023-04-01&to=2023-06-30',
    },
  ])
})

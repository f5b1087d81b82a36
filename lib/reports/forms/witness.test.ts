import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import {
  appointmentsWitness,
  holdersWitness,
  plannedWitness,
  rotationsWitness,
  type Witness,
  witnessed,
} from '@/db/seed/form-witness'
import { histories, live } from '@/db/seed/histories'
import { lesson, teach } from '@/db/seed/lessons'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { type Content, trainingWitness } from '@/db/seed/training-witness'
import { castDatabase, emptyDatabase, testContext } from '@/db/testing'
import { addDays, type CivilDate, civilDate } from '../../civil-date'
import { DIRECTIONS } from '../../movements/directions/labels'
import { formPage } from './queries'

type World = {
  readonly name: string
  readonly db: () => Db
  readonly days: readonly { from: CivilDate; until: CivilDate }[]
}

let demonstration: Db
beforeAll(() => {
  demonstration = emptyDatabase()
  seedDemonstration(demonstration, { password: 'mot mat khau dai' })
}, 120_000)

const days = (from: string, until: string) => ({ from: civilDate(from), until: civilDate(until) })

/** The cast after four random histories and thirty random classes and degrees, asked for a random period. */
const world = (seed: number): World => {
  const sample = { seed, numRuns: 4 }
  const [from = 0, length = 0] = fc.sample(fc.nat(900), { seed, numRuns: 2 })
  const first = addDays(civilDate('2020-06-01'), from)
  return {
    name: `random world ${seed}`,
    db: () => {
      const ctx = testContext({ as: 'head', db: castDatabase() })
      for (const steps of fc.sample(histories, sample)) live(ctx, steps)
      for (const [at, one] of fc.sample(lesson, { seed, numRuns: 30 }).entries()) teach(ctx.db, one, `lesson-${at}`)
      return ctx.db
    },
    days: [{ from: first, until: addDays(first, length) }, days('2015-01-01', '2026-12-31')],
  }
}

const WORLDS: readonly World[] = [
  {
    name: 'the demonstration',
    db: () => demonstration,
    days: [days('2021-06-01', '2023-06-30'), days('2015-01-01', '2021-05-31')],
  },
  ...[11, 2026, 31_415].map(world),
]

const [SECRETARY, CHAIRS] = [
  ['district-secretary', 'district-deputy-secretary'],
  ['district-council-chair', 'district-council-deputy', 'district-chair', 'district-vice-chair'],
]
const DISTRICT = [
  ...['executive-committee-member', 'standing-committee-member', ...SECRETARY, ...CHAIRS].map((kind) => [kind]),
  ['party-body-head', 'mass-body-head'],
  ['party-body-deputy', 'inspection-member', 'mass-body-deputy'],
  ['department-head', 'council-board-head', 'branch-head'],
  ['department-deputy', 'council-board-deputy'],
  ['public-unit-head'],
  ['public-unit-deputy'],
]
const COMMUNE = [
  ...[
    [],
    [],
    ['commune-secretary'],
    ['commune-standing-deputy', 'commune-deputy-secretary'],
    ['commune-council-chair'],
  ],
  ...[['commune-council-deputy'], ['commune-chair'], ['commune-vice-chair'], ['commune-mass-head'], []],
]
const LEVELS = [
  ['line-13-1', null],
  ['line-13-2', 'city'],
  ['line-13-3', 'standing-committee'],
  ['line-13-4', 'unit'],
  ['other', 'other'],
] as const
const theory = (words: string, level: string): Content[] => [
  { words, level, parts: 2 },
  { words: 'Hệ tập trung', level, form: 'Tập trung' },
  { words: 'Hệ không tập trung', level, form: 'Không tập trung' },
]
const CONTENTS: readonly Content[] = [
  { words: 'Đại học', level: 'bachelor' },
  { words: 'Thạc sĩ (tương đương)', level: 'master' },
  { words: 'Tiến sĩ', level: 'doctor' },
  ...theory('Trung cấp LLCT', 'theory-intermediate'),
  ...theory('Cao cấp LLCT', 'theory-advanced'),
  ...theory('Cử nhân LLCT', 'theory-bachelor'),
  { words: 'Nghiệp vụ xây dựng Đảng', classes: ['party-building'] },
  { words: 'Nghiệp vụ đoàn thể chính trị', classes: ['mass-work'] },
  { words: 'Quản lý nhà nước', classes: ['state-management'] },
  { words: 'Quản lý kinh tế', classes: ['economic-management'] },
  { words: 'Ngoại ngữ', classes: ['language'] },
  { words: 'Tin học', classes: ['informatics'] },
  { words: 'Cập nhật kiến thức mới', classes: ['knowledge-update'] },
  { words: 'Quốc phòng – an ninh', classes: ['defence'] },
  { words: 'Nội dung khác', classes: ['job-skills', 'council-delegates', 'other'] },
]

const PLANNED_DISTRICT = [
  ...[['executive-committee-member'], ['standing-committee-member'], ['inspection-member']],
  ...[...SECRETARY, 'district-chair', 'district-vice-chair', 'district-council-chair', 'district-council-deputy'].map(
    (kind) => [kind],
  ),
  ...[
    ['party-body-head', 'mass-body-head'],
    ['party-body-deputy', 'mass-body-deputy'],
  ],
  ...DISTRICT.slice(-4),
]
const PLANNED_COMMUNE = [
  ...[[], [], [], ['commune-secretary'], ['commune-standing-deputy', 'commune-deputy-secretary'], ['commune-chair']],
  ...[['commune-vice-chair'], ['commune-council-chair'], ['commune-council-deputy'], ['commune-mass-head'], []],
]
const PLANNED_LEVELS = [
  ['Cao đẳng', 'Đại học', 'Trên đại học'],
  ['Trung cấp', 'Cao cấp, cử nhân'],
] as const

const IS_OF_A_DAY = /^(9|12)/
type Period = World['days'][number]
const WITNESSES: Record<string, (period: Period) => Witness> = {
  '9B': (period) =>
    holdersWitness(period, DISTRICT, [
      ['Đại học', 'Trên đại học'],
      ['Trung cấp', 'Cao cấp, cử nhân'],
    ]),
  '9C': (period) =>
    holdersWitness(period, COMMUNE, [
      ['Cao đẳng', 'Đại học', 'Trên đại học'],
      ['Sơ cấp', 'Trung cấp', 'Cao cấp, cử nhân'],
    ]),
  '10': (period) => trainingWitness(period, CONTENTS),
  '11': (period) => rotationsWitness(period, ['all', ...Object.keys(DIRECTIONS)]),
  '12B': (period) => plannedWitness(period, PLANNED_DISTRICT, PLANNED_LEVELS),
  '12C': (period) => plannedWitness(period, PLANNED_COMMUNE, PLANNED_LEVELS),
  '13': (period) => appointmentsWitness(period, LEVELS),
}

/** The form's lines that the witness counts, in order, each with its numbers in the columns that the witness knows. */
function printed(db: Db, formId: string, { from, until }: Period, witness: Witness) {
  const scope = IS_OF_A_DAY.test(formId) ? { on: until } : { from, until }
  const page = formPage(testContext({ as: 'head', db }), { formId, scope, cell: null, page: 1 })
  const { columns, lines } = page?.table ?? expect.fail(`no form ${formId}`)
  const at = (key: string, place: number) =>
    IS_OF_A_DAY.test(formId) ? place : columns.findIndex((column) => column.key === key)
  const words = witness.lines.map(([line]) => line)
  const known = lines.filter(({ label, values }) => words.includes(label) && (formId !== '10' || values[0] !== null))
  // A column that the paper does not have is printed where it has something to say.
  return Object.fromEntries(
    known.map(({ label, values }, place) => [
      `${place} ${label}`,
      witness.columns.map(([key], index) => (at(key, index) < 0 ? 0 : values[at(key, index)])),
    ]),
  )
}

test.each(WORLDS)(
  'every cell of every form is what plain SQL counts in $name',
  ({ db: open, days: periods }) => {
    const db = open()
    for (const period of periods)
      for (const [formId, witnessOf] of Object.entries(WITNESSES)) {
        const witness = witnessOf(period)
        const told = printed(db, formId, period, witness)
        expect(told, `${formId}, ${period.from}–${period.until}`).toEqual(witnessed(db, witness))
      }
  },
  120_000,
)

import type { Track } from '@/db/schema/organisation'
import type { Sex } from '@/db/schema/people'
import { type ListState, listState, many, one, type SearchParams } from '../list-state'
import { LOCAL_STATUSES, type LocalStatus } from '../movements/local/labels'
import { SEX_NAMES } from '../people/labels'
import { AGE_BANDS, type AgeBand, FILE_TABS, type FileTab, HOLDING_NAMES, type Holding, TRACK_NAMES } from './labels'

export const PEOPLE_SORTS = ['name', 'birth', 'unit', 'since'] as const
export type PeopleSort = (typeof PEOPLE_SORTS)[number]

export type PeopleFilter = {
  readonly q: string
  readonly unit: string | null
  readonly kind: readonly string[]
  readonly level: readonly string[]
  readonly track: Track | null
  readonly holding: Holding | null
  readonly sex: Sex | null
  readonly age: AgeBand | null
  readonly degree: readonly string[]
  readonly theory: readonly string[]
  readonly local: readonly LocalStatus[]
  /** Leaves work within so many months of the day. */
  readonly retire: number | null
}

export type PeopleQuery = PeopleFilter & ListState<PeopleSort>

const oneOf = <T extends string>(params: SearchParams, name: string, known: readonly T[]): T | null =>
  known.find((value) => value === one(params, name)) ?? null

const codes = (params: SearchParams, name: string) => many(params, name).slice(0, 40)

const keys = <K extends string>(names: Record<K, string>) => Object.keys(names) as K[]

/** What the address asks of the list; a value that means nothing is left out. */
export function peopleQuery(params: SearchParams): PeopleQuery {
  const months = Number(one(params, 'retire'))
  return {
    ...listState(params, PEOPLE_SORTS),
    unit: one(params, 'unit') ?? null,
    kind: codes(params, 'kind'),
    level: codes(params, 'level'),
    track: oneOf(params, 'track', keys(TRACK_NAMES)),
    holding: oneOf(params, 'holding', keys(HOLDING_NAMES)),
    sex: oneOf(params, 'sex', keys(SEX_NAMES)),
    age: oneOf(params, 'age', AGE_BANDS),
    degree: codes(params, 'degree'),
    theory: codes(params, 'theory'),
    local: LOCAL_STATUSES.filter((status) => many(params, 'local').includes(status)),
    retire: Number.isInteger(months) && months > 0 && months <= 120 ? months : null,
  }
}

/** The part of a file that is open; the course of work where none is asked for. */
export const fileTab = (params: SearchParams): FileTab => oneOf(params, 'tab', keys(FILE_TABS)) ?? 'course'

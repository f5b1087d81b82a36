import { z } from 'zod'
import { optional, required } from '../../form-fields'
import { nest } from '../../form-rows'
import { listState, one, type SearchParams } from '../../list-state'
import { registerInput } from '../decisions/input'

const reorganisationId = required(40, 'Thiếu phương án.')

/** A row of the grid: whose seat, and the post planned for it, another outcome, or nothing yet. */
export const placeInput = z.preprocess(
  nest,
  z.object({
    reorganisationId,
    rows: z
      .array(z.object({ key: required(80, 'Thiếu dòng.'), placed: optional(40) }))
      .max(200)
      .default([]),
  }),
)
export type PlaceInput = z.output<typeof placeInput>

/** Takes what is suggested: for everybody, or for those of one unit. */
export const acceptInput = z.object({ reorganisationId, unitId: optional(40) })
export type AcceptInput = z.output<typeof acceptInput>

export const commitInput = registerInput.omit({ decisionId: true }).extend({ reorganisationId })
export type CommitInput = z.output<typeof commitInput>

const STATES = ['placed', 'pending', 'unplaced', 'retires'] as const

/** What the grid of people is asked for in its address. */
export const gridFilter = (params: SearchParams) => ({
  ...listState(params, ['name']),
  unit: one(params, 'unit') ?? null,
  state: STATES.find((state) => state === one(params, 'state')) ?? null,
  to: one(params, 'to') ?? null,
})

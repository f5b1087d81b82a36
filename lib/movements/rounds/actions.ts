'use server'

import { defineAction } from '../../define-action'
import { joinRound, reviewRotation, saveRound } from './commands'
import { joinInput, reviewInput, roundInput } from './input'

export const keepRound = defineAction({
  needs: ['movements.prepare', 'movements.read'],
  input: roundInput,
  run: saveRound,
})

export const takeInto = defineAction({
  needs: ['movements.prepare', 'movements.read'],
  input: joinInput,
  run: joinRound,
})

export const review = defineAction({
  needs: ['movements.prepare', 'movements.read'],
  input: reviewInput,
  run: reviewRotation,
})

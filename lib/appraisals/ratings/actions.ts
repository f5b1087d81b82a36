'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { cancelRatingInput, correctRatingInput, recordRatingsInput, undoRatingsInput } from './input'

export const recordRatings = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: recordRatingsInput,
  run: commands.recordRatings,
})

export const correctRating = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: correctRatingInput,
  run: commands.correctRating,
})

export const cancelRating = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: cancelRatingInput,
  run: commands.cancelRating,
})

export const undoRatings = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: undoRatingsInput,
  run: commands.undoRatings,
})

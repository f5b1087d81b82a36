'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addRewardInput, cancelRewardInput, correctRewardInput } from './input'

export const addReward = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: addRewardInput,
  run: commands.addReward,
})

export const correctReward = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: correctRewardInput,
  run: commands.correctReward,
})

export const cancelReward = defineAction({
  needs: ['appraisals.write', 'appraisals.read', 'people.read'],
  input: cancelRewardInput,
  run: commands.cancelReward,
})

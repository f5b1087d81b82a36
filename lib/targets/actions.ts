'use server'

import { defineAction } from '../define-action'
import * as commands from './commands'
import { adjustTargetInput, endTargetInput, reachMilestoneInput, setTargetInput, stateValueInput } from './input'

export const setTarget = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: setTargetInput,
  run: commands.setTarget,
})

export const adjustTarget = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: adjustTargetInput,
  run: commands.adjustTarget,
})

export const endTarget = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: endTargetInput,
  run: commands.endTarget,
})

export const stateValue = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: stateValueInput,
  run: commands.stateValue,
})

export const reachMilestone = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: reachMilestoneInput,
  run: commands.reachMilestone,
})

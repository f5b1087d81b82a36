'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { createSetInput, endSetInput, recordFindingInput } from './input'

export const createSet = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: createSetInput,
  run: commands.createSet,
})

export const endSet = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: endSetInput,
  run: commands.endSet,
})

export const recordFinding = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: recordFindingInput,
  run: commands.recordFinding,
})

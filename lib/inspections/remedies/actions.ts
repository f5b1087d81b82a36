'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addRemedyInput, removeRemedyInput, settleRemedyInput } from './input'

export const addRemedy = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: addRemedyInput,
  run: commands.addRemedy,
})

export const settleRemedy = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: settleRemedyInput,
  run: commands.settleRemedy,
})

export const removeRemedy = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: removeRemedyInput,
  run: commands.removeRemedy,
})

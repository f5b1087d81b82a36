'use server'

import { defineAction } from '../define-action'
import * as commands from './commands'
import { cancelInspectionInput, changeInspectionInput, concludeInspectionInput, recordInspectionInput } from './input'

export const recordInspection = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: recordInspectionInput,
  run: commands.recordInspection,
})

export const changeInspection = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: changeInspectionInput,
  run: commands.changeInspection,
})

export const concludeInspection = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: concludeInspectionInput,
  run: commands.concludeInspection,
})

export const cancelInspection = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: cancelInspectionInput,
  run: commands.cancelInspection,
})

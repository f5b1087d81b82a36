'use server'

import { defineAction } from '../../define-action'
import { recordStep, saveProcedure, takeUpProcedure } from './commands'
import { procedureInput, stepInput, takeUpInput } from './input'

export const keepProcedure = defineAction({
  needs: ['organisation.write', 'movements.read'],
  input: procedureInput,
  run: saveProcedure,
})

export const follow = defineAction({
  needs: ['movements.prepare', 'movements.read'],
  input: takeUpInput,
  run: takeUpProcedure,
})

export const recordResult = defineAction({
  needs: ['movements.prepare', 'movements.read'],
  input: stepInput,
  run: recordStep,
})

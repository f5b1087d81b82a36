'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { cancelDisciplineInput, correctDisciplineInput, recordDisciplineInput } from './input'

export const recordDiscipline = defineAction({
  needs: ['appraisals.discipline', 'appraisals.read', 'people.read'],
  input: recordDisciplineInput,
  run: commands.recordDiscipline,
})

export const correctDiscipline = defineAction({
  needs: ['appraisals.discipline', 'appraisals.read', 'people.read'],
  input: correctDisciplineInput,
  run: commands.correctDiscipline,
})

export const cancelDiscipline = defineAction({
  needs: ['appraisals.discipline', 'appraisals.read', 'people.read'],
  input: cancelDisciplineInput,
  run: commands.cancelDiscipline,
})

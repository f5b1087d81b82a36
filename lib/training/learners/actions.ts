'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { enrolHoldersInput, enrolInput, enrolOutsiderInput, gradeInput, withdrawInput } from './input'

export const enrol = defineAction({
  needs: ['training.write', 'training.read', 'people.read'],
  input: enrolInput,
  run: commands.enrol,
})

export const enrolOutsider = defineAction({
  needs: ['training.write', 'training.read', 'people.read'],
  input: enrolOutsiderInput,
  run: commands.enrolOutsider,
})

export const enrolHolders = defineAction({
  needs: ['training.write', 'training.read', 'people.read', 'movements.read'],
  input: enrolHoldersInput,
  run: commands.enrolHolders,
})

export const withdraw = defineAction({
  needs: ['training.write', 'training.read', 'people.read'],
  input: withdrawInput,
  run: commands.withdraw,
})

export const grade = defineAction({
  needs: ['training.write', 'training.read', 'people.read'],
  input: gradeInput,
  run: commands.grade,
})

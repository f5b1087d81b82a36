'use server'

import { defineAction } from '@/lib/define-action'
import * as commands from './commands'
import { addQualificationInput, correctQualificationInput, removeQualificationInput } from './input'

export const addQualification = defineAction({
  needs: ['qualifications.write', 'qualifications.read'],
  input: addQualificationInput,
  run: commands.addQualification,
})

export const correctQualification = defineAction({
  needs: ['qualifications.write', 'qualifications.read'],
  input: correctQualificationInput,
  run: commands.correctQualification,
})

export const removeQualification = defineAction({
  needs: ['qualifications.write', 'qualifications.read'],
  input: removeQualificationInput,
  run: commands.removeQualification,
})

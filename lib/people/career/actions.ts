'use server'

import { defineAction } from '@/lib/define-action'
import * as commands from './commands'
import { addCareerEntryInput, removeCareerEntryInput } from './input'

export const addCareerEntry = defineAction({
  needs: ['people.write', 'people.read'],
  input: addCareerEntryInput,
  run: commands.addCareerEntry,
})

export const removeCareerEntry = defineAction({
  needs: ['people.correct', 'people.read'],
  input: removeCareerEntryInput,
  run: commands.removeCareerEntry,
})

'use server'

import { defineAction } from '@/lib/define-action'
import * as commands from './commands'
import { changeFactsInput, correctFactsInput, openFileInput } from './input'

export const openFile = defineAction({
  needs: ['people.write', 'people.read'],
  input: openFileInput,
  run: commands.openFile,
})

export const changeFacts = defineAction({
  needs: ['people.write', 'people.read'],
  input: changeFactsInput,
  run: commands.changeFacts,
})

export const correctFacts = defineAction({
  needs: ['people.correct', 'people.read'],
  input: correctFactsInput,
  run: commands.correctFacts,
})

'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { recordFactInput } from './input'

export const recordFact = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: recordFactInput,
  run: commands.recordFact,
})

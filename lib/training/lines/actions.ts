'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addLineInput, removeLineInput, reportLineInput } from './input'

export const addLine = defineAction({
  needs: ['training.write', 'training.read'],
  input: addLineInput,
  run: commands.addLine,
})

export const reportLine = defineAction({
  needs: ['training.write', 'training.read'],
  input: reportLineInput,
  run: commands.reportLine,
})

export const removeLine = defineAction({
  needs: ['training.write', 'training.read'],
  input: removeLineInput,
  run: commands.removeLine,
})

'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { markInput } from './input'

export const markAttendance = defineAction({
  needs: ['training.attend', 'training.read'],
  input: markInput,
  run: commands.markAttendance,
})

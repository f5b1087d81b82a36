'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addSessionInput, removeSessionInput } from './input'

export const addSession = defineAction({
  needs: ['training.write', 'training.read'],
  input: addSessionInput,
  run: commands.addSession,
})

export const removeSession = defineAction({
  needs: ['training.write', 'training.read'],
  input: removeSessionInput,
  run: commands.removeSession,
})

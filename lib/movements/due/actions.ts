'use server'

import { defineAction } from '@/lib/define-action'
import * as commands from './commands'
import { dismissInput, restoreInput } from './input'

export const dismissDue = defineAction({
  needs: ['movements.prepare', 'movements.read', 'people.read'],
  input: dismissInput,
  run: commands.dismiss,
})

export const restoreDue = defineAction({
  needs: ['movements.prepare', 'movements.read', 'people.read'],
  input: restoreInput,
  run: commands.restore,
})

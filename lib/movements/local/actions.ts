'use server'

import { defineAction } from '@/lib/define-action'
import * as commands from './commands'
import { determineInput } from './input'

export const determine = defineAction({
  needs: ['movements.determine', 'movements.read'],
  input: determineInput,
  run: commands.determine,
})

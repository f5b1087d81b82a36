'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { setPlanInput } from './input'

export const setPlan = defineAction({
  needs: ['inspections.write', 'inspections.read'],
  input: setPlanInput,
  run: commands.setPlan,
})

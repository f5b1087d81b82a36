'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { closeSeatInput, dissolveUnitInput } from './input'

export const closeSeat = defineAction({
  needs: ['organisation.write', 'organisation.read', 'movements.read'],
  input: closeSeatInput,
  run: commands.closeSeat,
})

export const dissolveUnit = defineAction({
  needs: ['organisation.write', 'organisation.read', 'movements.read'],
  input: dissolveUnitInput,
  run: commands.dissolveUnit,
})

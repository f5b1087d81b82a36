'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { correctManagementInput, endManagementInput, setManagementInput } from './input'

export const setManagement = defineAction({
  needs: ['organisation.delegate', 'organisation.read'],
  input: setManagementInput,
  run: commands.setManagement,
})

export const correctManagement = defineAction({
  needs: ['organisation.delegate', 'organisation.read'],
  input: correctManagementInput,
  run: commands.correctManagement,
})

export const endManagement = defineAction({
  needs: ['organisation.delegate', 'organisation.read'],
  input: endManagementInput,
  run: commands.endManagement,
})

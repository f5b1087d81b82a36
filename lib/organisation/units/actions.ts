'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { changeUnitInput, createUnitInput } from './input'

export const createUnit = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: createUnitInput,
  run: commands.createUnit,
})

export const changeUnit = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: changeUnitInput,
  run: commands.changeUnit,
})

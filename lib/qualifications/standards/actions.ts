'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { changeStandardInput, correctStandardInput, endStandardInput } from './input'

export const changeStandard = defineAction({
  needs: ['rules.write', 'qualifications.read', 'movements.read'],
  input: changeStandardInput,
  run: commands.changeStandard,
})

export const correctStandard = defineAction({
  needs: ['rules.write', 'qualifications.read', 'movements.read'],
  input: correctStandardInput,
  run: commands.correctStandard,
})

export const endStandard = defineAction({
  needs: ['rules.write', 'qualifications.read', 'movements.read'],
  input: endStandardInput,
  run: commands.endStandard,
})

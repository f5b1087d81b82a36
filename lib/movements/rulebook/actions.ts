'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { changeRuleInput, correctRuleInput, endRuleInput } from './input'

export const changeRule = defineAction({
  needs: ['rules.write', 'movements.read'],
  input: changeRuleInput,
  run: commands.changeRule,
})

export const correctRule = defineAction({
  needs: ['rules.write', 'movements.read'],
  input: correctRuleInput,
  run: commands.correctRule,
})

export const endRule = defineAction({
  needs: ['rules.write', 'movements.read'],
  input: endRuleInput,
  run: commands.endRule,
})

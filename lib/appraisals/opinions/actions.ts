'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { answerInput, askInput, recordInput, withdrawInput } from './input'

export const askOpinion = defineAction({
  needs: ['opinions.ask', 'opinions.read', 'movements.read'],
  input: askInput,
  run: commands.askOpinion,
})

export const withdrawRequest = defineAction({
  needs: ['opinions.ask', 'opinions.read', 'movements.read'],
  input: withdrawInput,
  run: commands.withdrawRequest,
})

export const answerOpinion = defineAction({
  needs: ['opinions.answer', 'opinions.read', 'movements.read'],
  input: answerInput,
  run: commands.answerOpinion,
})

export const recordOpinion = defineAction({
  needs: ['opinions.ask', 'opinions.read', 'movements.read'],
  input: recordInput,
  run: commands.recordOpinion,
})

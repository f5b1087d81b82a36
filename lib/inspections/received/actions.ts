'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addRequestInput, answerRequestInput, changeReceivedInput, receiveInput } from './input'

export const receive = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read'],
  input: receiveInput,
  run: commands.receive,
})

export const changeReceived = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read'],
  input: changeReceivedInput,
  run: commands.changeReceived,
})

export const addRequest = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read'],
  input: addRequestInput,
  run: commands.addRequest,
})

export const answerRequest = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read'],
  input: answerRequestInput,
  run: commands.answerRequest,
})

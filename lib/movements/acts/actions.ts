'use server'

import { defineAction } from '../../define-action'
import { cancelMovement, confirmMovement, correctMovement } from './commands'
import { cancelInput, confirmInput, correctInput } from './input'

export const cancel = defineAction({
  needs: ['movements.cancel', 'movements.read'],
  input: cancelInput,
  run: cancelMovement,
})

export const correct = defineAction({
  needs: ['movements.correct', 'movements.read'],
  input: correctInput,
  run: correctMovement,
})

export const confirm = defineAction({
  needs: ['movements.register', 'movements.read', 'documents.read'],
  input: confirmInput,
  run: confirmMovement,
})

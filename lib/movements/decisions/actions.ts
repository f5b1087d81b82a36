'use server'

import { defineAction } from '../../define-action'
import { registerDecision, returnDecision, submitDecision } from '../registration/commands'
import { discardDraft, saveDraft } from './commands'
import { discardInput, draftInput, registerInput, returnInput, submitInput } from './input'

export const saveDecisionDraft = defineAction({
  needs: ['movements.prepare', 'movements.read', 'documents.read'],
  input: draftInput,
  run: saveDraft,
})

export const submit = defineAction({
  needs: ['movements.submit', 'movements.read'],
  input: submitInput,
  run: submitDecision,
})

export const giveBack = defineAction({
  needs: ['movements.submit', 'movements.read'],
  input: returnInput,
  run: returnDecision,
})

export const register = defineAction({
  needs: ['movements.register', 'movements.read', 'documents.read'],
  input: registerInput,
  run: registerDecision,
})

export const discard = defineAction({
  needs: ['movements.prepare', 'movements.read'],
  input: discardInput,
  run: discardDraft,
})

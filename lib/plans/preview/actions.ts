'use server'

import { defineAction } from '../../define-action'
import { draftInput } from '../../movements/decisions/input'
import { lookAhead } from './commands'

export const lookAtDraft = defineAction({
  needs: [
    'movements.prepare',
    'movements.read',
    'documents.read',
    'qualifications.read',
    'figures.read',
    'targets.read',
  ],
  input: draftInput,
  run: lookAhead,
  isLook: true,
})

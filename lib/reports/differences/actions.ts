'use server'

import { defineAction } from '../../define-action'
import { cancelInput, correctInput } from '../../movements/acts/input'
import { foreseeCancelling, foreseeCorrecting } from './commands'

/** A look needs no reason yet. */
const SAID_LATER = { reason: '—' }

export const lookAtCancelling = defineAction({
  needs: ['movements.cancel', 'movements.read', 'figures.read', 'reports.read'],
  input: cancelInput.omit({ reason: true }),
  run: (ctx, input) => foreseeCancelling(ctx, { ...input, ...SAID_LATER }),
  isLook: true,
})

export const lookAtCorrecting = defineAction({
  needs: ['movements.correct', 'movements.read', 'figures.read', 'reports.read'],
  input: correctInput.omit({ reason: true }),
  run: (ctx, input) => foreseeCorrecting(ctx, { ...input, ...SAID_LATER }),
  isLook: true,
})

'use server'

import { defineAction } from '../../../define-action'
import { arrangeInput, copyVariantInput, renameVariantInput, variantInput } from '../input'
import * as commands from './commands'

export const arrange = defineAction({
  needs: [
    'plans.try',
    'organisation.read',
    'movements.read',
    'people.read',
    'qualifications.read',
    'figures.read',
    'targets.read',
  ],
  input: arrangeInput,
  run: commands.arrange,
})

export const copyVariant = defineAction({ needs: ['plans.try'], input: copyVariantInput, run: commands.copyVariant })
export const renameVariant = defineAction({
  needs: ['plans.try'],
  input: renameVariantInput,
  run: commands.renameVariant,
})
export const removeVariant = defineAction({ needs: ['plans.try'], input: variantInput, run: commands.removeVariant })

export const draftDecision = defineAction({
  needs: [
    'plans.try',
    'movements.prepare',
    'documents.read',
    'organisation.read',
    'movements.read',
    'people.read',
    'figures.read',
    'qualifications.read',
    'targets.read',
  ],
  input: variantInput,
  run: commands.draftDecision,
})

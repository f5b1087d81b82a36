'use server'

import { defineAction } from '../../../define-action'
import { variantInput } from '../input'
import { lookAtVariant } from './commands'

export const lookAtBoard = defineAction({
  needs: [
    'plans.try',
    'organisation.read',
    'movements.read',
    'people.read',
    'qualifications.read',
    'figures.read',
    'targets.read',
  ],
  input: variantInput,
  run: lookAtVariant,
  isLook: true,
})

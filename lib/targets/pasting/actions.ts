'use server'

import { defineAction } from '../../define-action'
import { setAllTargets } from './commands'
import { pasteInput } from './input'
import { previewPasted } from './queries'

export const previewTargets = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: pasteInput,
  run: (ctx, { text, from }) => previewPasted(ctx, text, from),
  isLook: true,
})

export const importTargets = defineAction({
  needs: ['targets.write', 'targets.read'],
  input: pasteInput,
  run: setAllTargets,
})

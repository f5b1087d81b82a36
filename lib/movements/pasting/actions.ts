'use server'

import { defineAction } from '../../define-action'
import { pasteInput } from './input'
import { matchPasted } from './queries'

export const matchList = defineAction({
  needs: ['movements.prepare', 'people.read', 'movements.read', 'organisation.read'],
  input: pasteInput,
  run: (ctx, { text }) => matchPasted(ctx, text),
  isLook: true,
})

'use server'

import { defineAction } from '../define-action'
import * as commands from './commands'
import { cancelClassInput, changeClassInput, copyClassInput, openClassInput } from './input'

export const openClass = defineAction({
  needs: ['training.write', 'training.read', 'organisation.read'],
  input: openClassInput,
  run: commands.openClass,
})

export const changeClass = defineAction({
  needs: ['training.write', 'training.read', 'organisation.read'],
  input: changeClassInput,
  run: commands.changeClass,
})

export const cancelClass = defineAction({
  needs: ['training.write', 'training.read', 'organisation.read'],
  input: cancelClassInput,
  run: commands.cancelClass,
})

export const copyClass = defineAction({
  needs: ['training.write', 'training.read', 'organisation.read'],
  input: copyClassInput,
  run: commands.copyClass,
})

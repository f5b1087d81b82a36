'use server'
import { defineAction } from '../../define-action'
import { followReport } from './commands'
import { followInput } from './input'

export const follow = defineAction({
  needs: ['reports.write', 'reports.read', 'figures.read'],
  input: followInput,
  run: followReport,
})

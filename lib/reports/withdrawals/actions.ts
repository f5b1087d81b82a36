'use server'
import { defineAction } from '../../define-action'
import { withdrawReport } from './commands'
import { withdrawInput } from './input'

export const withdraw = defineAction({
  needs: ['reports.issue', 'reports.read'],
  input: withdrawInput,
  run: withdrawReport,
})

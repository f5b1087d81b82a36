'use server'
import { defineAction } from '../../define-action'
import { assignSections, restoreText, saveText } from './commands'
import { assignSectionsInput, restoreTextInput, saveTextInput } from './input'

const WRITE = ['reports.write', 'reports.read', 'figures.read'] as const

export const save = defineAction({ needs: WRITE, input: saveTextInput, run: saveText })

export const restore = defineAction({ needs: WRITE, input: restoreTextInput, run: restoreText })

export const assign = defineAction({ needs: WRITE, input: assignSectionsInput, run: assignSections })

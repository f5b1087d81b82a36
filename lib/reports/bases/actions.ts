'use server'

import { defineAction } from '../../define-action'
import { endBases, setBases } from './commands'
import { endBasesInput, setBasesInput } from './input'

const NEEDS = ['reports.template', 'reports.read'] as const

export const set = defineAction({ needs: NEEDS, input: setBasesInput, run: setBases })

export const end = defineAction({ needs: NEEDS, input: endBasesInput, run: endBases })

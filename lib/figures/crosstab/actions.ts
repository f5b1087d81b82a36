'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { dropInput, keepInput } from './input'

export const keep = defineAction({ needs: ['figures.keep'], input: keepInput, run: commands.keepCrosstab })
export const drop = defineAction({ needs: ['figures.keep'], input: dropInput, run: commands.dropCrosstab })

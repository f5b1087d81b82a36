'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { recordMembersInput } from './input'

export const recordMembers = defineAction({
  needs: ['organisation.report', 'organisation.read'],
  input: recordMembersInput,
  run: commands.recordMembers,
})

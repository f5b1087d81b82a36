'use server'

import { defineAction } from '@/lib/define-action'
import * as commands from './commands'
import { linkInput, unlinkInput } from './input'

export const linkAccount = defineAction({
  needs: ['people.link', 'people.read'],
  input: linkInput,
  run: commands.linkAccount,
})

export const unlinkAccount = defineAction({
  needs: ['people.link', 'people.read'],
  input: unlinkInput,
  run: commands.unlinkAccount,
})

'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { correctQuotaInput, endQuotaInput, setQuotaInput } from './input'

export const setQuota = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: setQuotaInput,
  run: commands.setQuota,
})

export const correctQuota = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: correctQuotaInput,
  run: commands.correctQuota,
})

export const endQuota = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: endQuotaInput,
  run: commands.endQuota,
})

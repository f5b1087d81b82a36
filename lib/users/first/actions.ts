'use server'

import { redirect } from 'next/navigation'
import { defineOpenAction } from '@/lib/define-action'
import { hashPassword } from '@/lib/password'
import { openSession, threshold } from '../session'
import { createFirstAdministrator as create } from './commands'
import { firstAdministratorInput } from './input'

export const createFirstAdministrator = defineOpenAction({
  input: firstAdministratorInput,
  run: async (input) =>
    openSession(create(threshold(), input, await hashPassword(input.password))).then(() => redirect('/real-data')),
})

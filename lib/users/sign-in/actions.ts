'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { defineOpenAction } from '@/lib/define-action'
import { authenticate, currentAddress, openSession, threshold } from '../session'
import { signInInput } from './input'

export const signIn = defineOpenAction({
  input: signInInput,
  run: async ({ next, ...given }) =>
    authenticate(threshold(), { ...given, address: await currentAddress() })
      .then(openSession)
      .then(() => redirect(next as Route)),
})

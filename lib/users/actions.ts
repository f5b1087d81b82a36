'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { defineAction, defineOpenAction } from '@/lib/define-action'
import { newOneTimePassword } from '@/lib/password'
import * as commands from './commands'
import { changePasswordInput, changeUserInput, createUserInput, userInput } from './input'
import { closeSession, replacePassword } from './session'

export const createUser = defineAction({
  needs: ['users.manage'],
  input: createUserInput,
  run: async (ctx, input) => commands.createUser(ctx, input, await newOneTimePassword()),
})

export const changeUser = defineAction({ needs: ['users.manage'], input: changeUserInput, run: commands.changeUser })

export const resetPassword = defineAction({
  needs: ['users.manage'],
  input: userInput,
  run: async (ctx, input) => commands.resetPassword(ctx, input, await newOneTimePassword()),
})

export const disableUser = defineAction({ needs: ['users.manage'], input: userInput, run: commands.disableUser })

export const enableUser = defineAction({ needs: ['users.manage'], input: userInput, run: commands.enableUser })

export const changePassword = defineAction({ needs: [], input: changePasswordInput, run: replacePassword })

export const signOut = defineOpenAction({
  input: z.object({}),
  run: () => closeSession().then(() => redirect('/sign-in')),
})

'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addSeatInput, createPostInput } from './input'

export const createPost = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: createPostInput,
  run: commands.createPost,
})

export const addSeat = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: addSeatInput,
  run: commands.addSeat,
})

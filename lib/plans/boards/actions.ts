'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { boardInput, changeBoardInput, createBoardInput } from './input'

export const createBoard = defineAction({
  needs: ['plans.try', 'organisation.read', 'movements.read', 'people.read'],
  input: createBoardInput,
  run: commands.createBoard,
})

export const changeBoard = defineAction({ needs: ['plans.try'], input: changeBoardInput, run: commands.changeBoard })
export const removeBoard = defineAction({ needs: ['plans.try'], input: boardInput, run: commands.removeBoard })
export const copyBoard = defineAction({ needs: ['plans.try'], input: boardInput, run: commands.copyBoard })

'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { dropInput, keepAllInput, planInput, reviewInput, termInput } from './input'

export const planPerson = defineAction({
  needs: ['planning.write', 'planning.read', 'people.read', 'movements.read', 'qualifications.read'],
  input: planInput,
  run: commands.planPerson,
})

export const reviewPlanned = defineAction({
  needs: ['planning.write', 'planning.read', 'people.read', 'movements.read', 'qualifications.read'],
  input: reviewInput,
  run: commands.reviewPlanned,
})

export const keepAll = defineAction({
  needs: ['planning.write', 'planning.read', 'people.read', 'movements.read', 'qualifications.read'],
  input: keepAllInput,
  run: commands.keepAll,
})

export const dropPlanned = defineAction({
  needs: ['planning.write', 'planning.read', 'people.read', 'movements.read', 'qualifications.read'],
  input: dropInput,
  run: commands.dropPlanned,
})

export const addTerm = defineAction({
  needs: ['planning.write', 'planning.read', 'people.read', 'movements.read', 'qualifications.read'],
  input: termInput,
  run: commands.addTerm,
})

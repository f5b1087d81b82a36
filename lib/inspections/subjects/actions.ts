'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addMemberInput, addOrganisationInput, addUnnamedInput, removeSubjectInput } from './input'

export const addOrganisation = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read', 'people.read'],
  input: addOrganisationInput,
  run: commands.addOrganisation,
})

export const addMember = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read', 'people.read'],
  input: addMemberInput,
  run: commands.addMember,
})

export const addUnnamed = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read', 'people.read'],
  input: addUnnamedInput,
  run: commands.addUnnamed,
})

export const removeSubject = defineAction({
  needs: ['inspections.write', 'inspections.read', 'organisation.read', 'people.read'],
  input: removeSubjectInput,
  run: commands.removeSubject,
})

'use server'

import { defineAction } from '../../define-action'
import { acceptSuggestions, placePeople } from './commands'
import { commitReorganisation } from './commit/commands'
import { acceptInput, commitInput, placeInput } from './input'

export const place = defineAction({
  needs: ['organisation.write', 'organisation.read', 'movements.read', 'people.read'],
  input: placeInput,
  run: placePeople,
})

export const accept = defineAction({
  needs: ['organisation.write', 'organisation.read', 'movements.read', 'people.read'],
  input: acceptInput,
  run: acceptSuggestions,
})

export const commit = defineAction({
  needs: [
    'organisation.reorganise',
    'organisation.write',
    'organisation.read',
    'movements.register',
    'movements.read',
    'documents.read',
    'people.read',
  ],
  input: commitInput,
  run: commitReorganisation,
})

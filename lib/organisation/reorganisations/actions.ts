'use server'

import { defineAction } from '../../define-action'
import { planFromCatalogue } from './catalogue/commands'
import * as commands from './commands'
import * as inputs from './input'
import * as posts from './posts/commands'

export const open = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.openInput,
  run: commands.openReorganisation,
})

export const discardPlan = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.sessionInput,
  run: commands.discardReorganisation,
})

export const planUnit = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.unitInput,
  run: commands.planUnit,
})

export const dropUnit = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.dropInput,
  run: commands.dropUnit,
})

export const endUnit = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.endInput,
  run: commands.endUnit,
})

export const dropEnding = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.dropInput,
  run: commands.dropEnding,
})

export const nameMain = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.dropInput,
  run: commands.nameMain,
})

export const fromCatalogue = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.catalogueInput,
  run: planFromCatalogue,
})

export const proposePosts = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.sessionInput,
  run: posts.proposePlannedPosts,
})

export const planPost = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.postInput,
  run: posts.planPost,
})

export const dropPost = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.dropInput,
  run: posts.dropPost,
})

export const planClosure = defineAction({
  needs: ['organisation.write', 'organisation.read'],
  input: inputs.closureInput,
  run: posts.planClosure,
})

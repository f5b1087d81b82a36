'use server'

import { defineAction } from '../define-action'
import { decideProposal, proposeChange, proposeQualification } from './commands'
import { decideInput, proposeChangeInput, proposeQualificationInput } from './input'

const PROPOSING = ['proposals.make', 'people.read', 'qualifications.read'] as const

const proofOf = async (file: File | null) =>
  file && { fileName: file.name, content: new Uint8Array(await file.arrayBuffer()) }

export const askForQualification = defineAction({
  needs: PROPOSING,
  input: proposeQualificationInput,
  run: async (ctx, { file, ...input }) => proposeQualification(ctx, input, await proofOf(file)),
})

export const askForChange = defineAction({
  needs: PROPOSING,
  input: proposeChangeInput,
  run: async (ctx, { file, ...input }) => proposeChange(ctx, input, await proofOf(file)),
})

export const answerProposal = defineAction({
  needs: ['proposals.decide', 'qualifications.write', 'qualifications.read'],
  input: decideInput,
  run: decideProposal,
})

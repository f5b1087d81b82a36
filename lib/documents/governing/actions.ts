'use server'

import { defineAction } from '../../define-action'
import * as commands from './commands'
import { addDocumentInput, attachFileInput, changeDocumentInput, endDocumentInput, setPointsInput } from './input'

export const addDocument = defineAction({
  needs: ['documents.write', 'documents.read'],
  input: addDocumentInput,
  run: commands.addDocument,
})

export const changeDocument = defineAction({
  needs: ['documents.write', 'documents.read'],
  input: changeDocumentInput,
  run: commands.changeDocument,
})

export const endDocument = defineAction({
  needs: ['documents.write', 'documents.read'],
  input: endDocumentInput,
  run: commands.endDocument,
})

export const setPoints = defineAction({
  needs: ['documents.write', 'documents.read'],
  input: setPointsInput,
  run: commands.setPoints,
})

export const attachFile = defineAction({
  needs: ['documents.write', 'documents.read'],
  input: attachFileInput,
  run: async (ctx, { documentId, file }) =>
    commands.attachFile(ctx, { documentId, fileName: file.name, content: new Uint8Array(await file.arrayBuffer()) }),
})

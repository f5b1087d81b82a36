'use server'

import { defineAction } from '../../define-action'
import { addScan } from './commands'
import { scanInput } from './input'

export const attach = defineAction({
  needs: ['documents.attach', 'documents.read', 'movements.read'],
  input: scanInput,
  run: async (ctx, { decisionId, file }) =>
    addScan(ctx, { decisionId, fileName: file.name, content: new Uint8Array(await file.arrayBuffer()) }),
})

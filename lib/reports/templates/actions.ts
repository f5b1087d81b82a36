'use server'

import { defineAction } from '../../define-action'
import { addTemplate, addTemplateVersion, applyVersion, retireTemplate, type Upload } from './commands'
import { addTemplateInput, addVersionInput, applyVersionInput, retireTemplateInput } from './input'
import { checkTemplate, findTemplate } from './queries'

const NEEDS = ['reports.template', 'reports.read', 'figures.read'] as const

const read = async (file: File): Promise<Upload> => ({
  fileName: file.name,
  content: new Uint8Array(await file.arrayBuffer()),
})

/** Kept when nothing is wrong with it; otherwise answers everything that is. */
export const add = defineAction({
  needs: NEEDS,
  input: addTemplateInput,
  run: async (ctx, { file, ...input }) => {
    const upload = await read(file)
    const wrongs = checkTemplate(ctx, input.paper, upload.content)
    return wrongs.length > 0 ? { id: '', wrongs } : { ...addTemplate(ctx, { ...input, ...upload }), wrongs }
  },
})

export const addVersion = defineAction({
  needs: NEEDS,
  input: addVersionInput,
  run: async (ctx, { file, templateId }) => {
    const upload = await read(file)
    const paper = findTemplate(ctx, templateId)?.paper
    const wrongs = paper ? checkTemplate(ctx, paper, upload.content) : []
    return wrongs.length > 0 ? { id: '', wrongs } : { ...addTemplateVersion(ctx, { templateId, ...upload }), wrongs }
  },
})

export const apply = defineAction({ needs: NEEDS, input: applyVersionInput, run: applyVersion })

export const retire = defineAction({ needs: NEEDS, input: retireTemplateInput, run: retireTemplate })

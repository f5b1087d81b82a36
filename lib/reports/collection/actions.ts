'use server'
import { defineAction } from '../../define-action'
import { renderDraft } from '../background/queries'
import { answerReport, askForReports, beginAsked, sendReport } from './commands'
import { answerInput, askInput, beginInput, sendInput } from './input'

const WRITE = ['reports.write', 'reports.read', 'figures.read'] as const

export const ask = defineAction({ needs: ['reports.collect', 'reports.read'], input: askInput, run: askForReports })

export const begin = defineAction({ needs: WRITE, input: beginInput, run: beginAsked })

export const send = defineAction({
  needs: ['reports.send', ...WRITE],
  input: sendInput,
  run: async (ctx, input) => sendReport(ctx, input, await renderDraft(ctx, input.reportId, 'json')),
})

export const answer = defineAction({ needs: ['reports.collect', ...WRITE], input: answerInput, run: answerReport })

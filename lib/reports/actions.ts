'use server'
import { defineAction } from '../define-action'
import { renderIssue } from './background/queries'
import { checkReport, discardReport, issueReport, openReport, restoreText, saveText, sealOf } from './commands'
import { issueReportInput, openReportInput, reportInput, restoreTextInput, saveTextInput } from './input'

const WRITE = ['reports.write', 'reports.read', 'figures.read'] as const

export const open = defineAction({ needs: WRITE, input: openReportInput, run: openReport })

export const save = defineAction({ needs: WRITE, input: saveTextInput, run: saveText })

export const restore = defineAction({ needs: WRITE, input: restoreTextInput, run: restoreText })

export const discard = defineAction({ needs: WRITE, input: reportInput, run: discardReport })

export const check = defineAction({ needs: ['reports.check', 'reports.read'], input: reportInput, run: checkReport })

export const issue = defineAction({
  needs: ['reports.issue', 'reports.read', 'figures.read'],
  input: issueReportInput,
  run: async (ctx, input) =>
    issueReport(ctx, input, await renderIssue(ctx, input.reportId, sealOf(ctx, input), input.templateId)),
})

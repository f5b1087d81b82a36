'use server'
import { defineAction } from '../define-action'
import { findingsOfReport, renderIssue } from './background/queries'
import { checkReport, discardReport, issueReport, openReport, sealOf } from './commands'
import { checkReportInput, issueReportInput, openReportInput, reportInput } from './input'

const WRITE = ['reports.write', 'reports.read', 'figures.read'] as const

export const open = defineAction({ needs: WRITE, input: openReportInput, run: openReport })

export const discard = defineAction({ needs: WRITE, input: reportInput, run: discardReport })

export const check = defineAction({
  needs: ['reports.check', 'reports.read', 'figures.read'],
  input: checkReportInput,
  run: async (ctx, input) => checkReport(ctx, input, await findingsOfReport(ctx, input.reportId)),
})

export const issue = defineAction({
  needs: ['reports.issue', 'reports.read', 'figures.read'],
  input: issueReportInput,
  run: async (ctx, input) => issueReport(ctx, input, await renderIssue(ctx, input.reportId, sealOf(ctx, input))),
})

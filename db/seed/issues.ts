import type { CivilDate } from '@/lib/civil-date'
import type { Context } from '@/lib/context'
import type { Permission } from '@/lib/permissions'
import { findingsOfReport, renderIssue } from '@/lib/reports/background/queries'
import { checkReport, issueReport, openReport, sealOf } from '@/lib/reports/commands'
import type { IssueReportInput } from '@/lib/reports/input'
import { findReport } from '@/lib/reports/queries'

/** Reports of the cast, opened, checked and issued as the head does it. */
type Ctx = Context<Permission>

export const DISTRICT = {
  from: '2021-06-01' as CivilDate,
  to: '2023-06-30' as CivilDate,
  unitId: 'committee',
  issuer: 'organising',
} as const

export const SEAL = {
  number: 86,
  issuedOn: '2023-06-30' as CivilDate,
  signatory: 'Trần Văn Thắng',
  signatoryTitle: 'Trưởng Ban',
}

const revisionOf = (ctx: Ctx, reportId: string) => findReport(ctx, reportId)?.revision ?? 0

/** Reads the draft and agrees to it, warnings included. */
export const checkDraft = async (ctx: Ctx, reportId: string, reason = 'Đã rà soát với các đơn vị') =>
  checkReport(ctx, { reportId, revision: revisionOf(ctx, reportId), reason }, await findingsOfReport(ctx, reportId))

export async function issueDraft(ctx: Ctx, reportId: string, change: Partial<IssueReportInput> = {}): Promise<void> {
  const input = { reportId, revision: revisionOf(ctx, reportId), ...SEAL, ...change }
  issueReport(ctx, input, await renderIssue(ctx, reportId, sealOf(ctx, input)))
}

/** A report that was opened, checked and issued; its id. */
export async function issuedReport(ctx: Ctx, change: Partial<IssueReportInput> & Partial<typeof DISTRICT> = {}) {
  const { from, to, unitId, issuer, ...seal } = { ...DISTRICT, ...change }
  const { id } = openReport(ctx, { from, to, unitId, issuer })
  await checkDraft(ctx, id)
  await issueDraft(ctx, id, seal)
  return id
}

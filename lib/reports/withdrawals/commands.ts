import { reportWithdrawals } from '@/db/schema/reports'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findReport } from '../queries'
import type { WithdrawInput } from './input'
import { WITHDRAWAL_PROBLEMS } from './labels'
import { withdrawalProblem } from './rules'

/** Takes an issued report back by a paper: it stays readable, marked, and its number stays taken. */
export function withdrawReport(ctx: Context<'reports.issue' | 'reports.read'>, input: WithdrawInput): void {
  write(ctx, 'reports.withdraw', (tx) => {
    const report = findReport(tx, input.reportId)
    const problem = withdrawalProblem(report, { on: input.on, today: tx.today })
    if (problem) throw new Problem(problem, problem.startsWith('day') ? 'on' : undefined, WITHDRAWAL_PROBLEMS[problem])
    const after = { ...input, recordedAt: tx.now, recordedBy: tx.viewer.id }
    tx.db.insert(reportWithdrawals).values(after).run()
    return { subjects: [input.reportId], after, result: undefined }
  })
}

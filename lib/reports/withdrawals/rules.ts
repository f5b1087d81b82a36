import type { CivilDate } from '../../civil-date'

export type WithdrawalProblem = 'not_issued' | 'withdrawn' | 'day_ahead' | 'day_before'

export function withdrawalProblem(
  report: { issuedAt: string | null; issuedOn: CivilDate | null; withdrawnOn: CivilDate | null } | undefined,
  asked: { on: CivilDate; today: CivilDate },
): WithdrawalProblem | null {
  if (!report?.issuedAt) return 'not_issued'
  if (report.withdrawnOn) return 'withdrawn'
  if (asked.on > asked.today) return 'day_ahead'
  return report.issuedOn && asked.on < report.issuedOn ? 'day_before' : null
}

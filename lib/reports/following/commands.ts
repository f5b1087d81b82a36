import { reports } from '@/db/schema/reports'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { copyTexts, draftRow } from '../commands'
import { ISSUER_PROBLEMS } from '../labels'
import { findReport } from '../queries'
import { writeProblem } from '../rules'
import type { FollowInput } from './input'
import { FOLLOWINGS, NOT_ISSUED } from './labels'

type Write = Context<'reports.write' | 'reports.read' | 'figures.read'>

/** A new report that names the issued one it supplements or replaces, and begins with its words. */
export function followReport(ctx: Write, { reportId, following }: FollowInput): { id: string } {
  return write(ctx, 'reports.follow', (tx) => {
    const report = findReport(tx, reportId)
    if (!report?.issuedAt) throw new Problem('not_issued', undefined, NOT_ISSUED)
    const problem = writeProblem(report, tx.viewer)
    if (problem) throw new Problem(problem, undefined, ISSUER_PROBLEMS[problem])
    const { from, to, unitId, issuer } = report
    const title = `${report.title.replace(/ \((Bổ sung|Thay thế) .*\)$/, '')} (${FOLLOWINGS[following]} ${report.numberText})`
    const row = { ...draftRow(tx, { title, from, to, unitId, issuer }), followsId: reportId, following }
    tx.db.insert(reports).values(row).run()
    copyTexts(tx, reportId, row.id, ({ key }) => !key.startsWith('changes.'))
    return { subjects: [row.id, reportId], after: row, result: { id: row.id } }
  })
}

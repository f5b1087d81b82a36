import { notFound } from 'next/navigation'
import { Differences } from '@/components/reports/differences'
import { DraftReport } from '@/components/reports/draft-report'
import { IssuedActions } from '@/components/reports/issued-actions'
import { IssuedMarks } from '@/components/reports/issued-marks'
import { IssuedReport } from '@/components/reports/issued-report'
import { OverridesCard } from '@/components/reports/overrides-card'
import { SealState } from '@/components/reports/seal-state'
import { SentReport } from '@/components/reports/sent-report'
import { verifyIssue } from '@/lib/audit/issues/queries'
import type { Context, Viewer } from '@/lib/context'
import { enter } from '@/lib/enter'
import { type Abilities, abilities } from '@/lib/permissions'
import { differencesOf, previewReport } from '@/lib/reports/background/queries'
import { isHeld, listSubmissions } from '@/lib/reports/collection/queries'
import { listFollowers } from '@/lib/reports/following/queries'
import { readIssuedDocument, readSentDocument } from '@/lib/reports/issued/queries'
import { findSealDefaults } from '@/lib/reports/numbering/queries'
import { findingsOf } from '@/lib/reports/periodic/checks/queries'
import { findReport, listFiles, listOverrides, type ReportRow } from '@/lib/reports/queries'
import { writeProblem } from '@/lib/reports/rules'
import { findVersion, templatesOn } from '@/lib/reports/templates/queries'
import { getAuthorship, listAuthors } from '@/lib/reports/texts/queries'
import { findWithdrawal } from '@/lib/reports/withdrawals/queries'

export const metadata = { title: 'Báo cáo' }

type Reading = Context<'reports.read' | 'figures.read'>

export default async function ReportPage({ params }: PageProps<'/reports/[reportId]'>) {
  const ctx = await enter('reports.read', 'figures.read')
  const { reportId } = await params
  const report = findReport(ctx, reportId) ?? notFound()
  const may = abilitiesOn(report, ctx.viewer)
  if (report.issuedAt) return issued(ctx, report, may)
  const submissions = report.requestId ? listSubmissions(ctx, reportId) : []
  if (isHeld(submissions))
    return (
      <SentReport
        report={report}
        document={readSentDocument(submissions[0]?.sha256)}
        submissions={submissions}
        may={may}
      />
    )
  const content = await previewReport(ctx, reportId)
  return (
    <DraftReport
      report={report}
      content={content}
      seal={may['reports.issue'] ? findSealDefaults(ctx, report) : null}
      findings={findingsOf(ctx, report, content)}
      overrides={report.checkedAt ? listOverrides(ctx, reportId) : []}
      authorship={getAuthorship(ctx, reportId)}
      authors={may['reports.write'] ? listAuthors(ctx) : []}
      submissions={submissions}
      may={may}
      templates={templatesOn(ctx, 'periodic')}
    />
  )
}

/** Of what is not the viewer's to write nothing is checked or issued either. */
function abilitiesOn(report: ReportRow, viewer: Viewer): Abilities {
  const may = abilities(viewer)
  if (!writeProblem(report, viewer)) return may
  const { 'reports.write': _, 'reports.check': __, 'reports.issue': ___, ...others } = may
  return others
}

function issued(ctx: Reading, report: ReportRow, may: Abilities) {
  return (
    <IssuedReport
      report={report}
      document={readIssuedDocument(ctx, report.id)}
      files={listFiles(ctx, report.id)}
      template={report.templateVersionId ? findVersion(ctx, report.templateVersionId) : undefined}
      since={<Differences differences={differencesOf(ctx, report.id)} report={report} />}
      seal={<SealState state={verifyIssue(ctx, report.id)} />}
      marks={<IssuedMarks withdrawal={findWithdrawal(ctx, report.id)} followers={listFollowers(ctx, report.id)} />}
      beside={
        <>
          <OverridesCard overrides={listOverrides(ctx, report.id)} />
          <IssuedActions report={report} may={may} today={ctx.today} />
        </>
      }
    />
  )
}

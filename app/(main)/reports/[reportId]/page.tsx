import { notFound } from 'next/navigation'
import { Differences } from '@/components/reports/differences'
import { DraftReport } from '@/components/reports/draft-report'
import { IssuedReport } from '@/components/reports/issued-report'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { differencesOf, previewReport } from '@/lib/reports/background/queries'
import { readIssuedDocument } from '@/lib/reports/issued/queries'
import { findSealDefaults } from '@/lib/reports/numbering/queries'
import { findReport, listFiles } from '@/lib/reports/queries'
import { mayWriteFor } from '@/lib/reports/rules'
import { findVersion, templatesOn } from '@/lib/reports/templates/queries'

export const metadata = { title: 'Báo cáo' }

export default async function ReportPage({ params }: PageProps<'/reports/[reportId]'>) {
  const ctx = await enter('reports.read', 'figures.read')
  const { reportId } = await params
  const report = findReport(ctx, reportId) ?? notFound()
  const files = listFiles(ctx, reportId)
  if (report.issuedAt)
    return (
      <IssuedReport
        report={report}
        document={readIssuedDocument(ctx, reportId)}
        files={files}
        template={report.templateVersionId ? findVersion(ctx, report.templateVersionId) : undefined}
        since={<Differences differences={differencesOf(ctx, reportId)} report={report} />}
      />
    )
  const content = await previewReport(ctx, reportId)
  const { 'reports.write': writes, ...others } = abilities(ctx.viewer)
  const may = writes && mayWriteFor(report.issuer, ctx.viewer) ? { ...others, 'reports.write': writes } : others
  return (
    <DraftReport
      report={report}
      content={content}
      seal={findSealDefaults(ctx, report)}
      may={may}
      templates={templatesOn(ctx, 'periodic')}
    />
  )
}

import { PageHeader } from '@/components/shell/page-header'
import { figureHref } from '@/lib/figures/rules'
import type { Abilities } from '@/lib/permissions'
import type { SubmissionRow } from '@/lib/reports/collection/queries'
import type { Finding } from '@/lib/reports/periodic/checks/findings/rules'
import { comparisonOf } from '@/lib/reports/periodic/comparison/rules'
import type { Content } from '@/lib/reports/periodic/layout'
import { isOwnText, type Line } from '@/lib/reports/periodic/rules'
import { plainSentence } from '@/lib/reports/periodic/wording/rules'
import type { Override, ReportRow } from '@/lib/reports/queries'
import { isOfUnit, scopeOf } from '@/lib/reports/rules'
import type { TemplateChoice } from '@/lib/reports/templates/queries'
import type { Authorship } from '@/lib/reports/texts/queries'
import { type Author, sectionAuthorship } from '@/lib/reports/texts/rules'
import { AuthorsCard } from './authors-card'
import { ComparisonTable } from './comparison-table'
import { EditableLine } from './editable-line'
import { FigureDesk } from './figure-desk'
import { FindingsList } from './findings-list'
import type { SealDefaults } from './issue-form'
import { NextStep } from './next-step'
import { OverridesCard } from './overrides-card'
import { PaperFrame } from './paper-frame'
import type { FigureLink } from './paper-parts'
import { PaperText } from './paper-text'
import { ReportFiles } from './report-files'
import { ReportSteps } from './report-steps'
import { ReturnedNote } from './returned-note'
import { TextConflict } from './text-conflict'

type Props = {
  report: ReportRow
  content: Content
  seal: SealDefaults | null
  findings: readonly Finding[]
  overrides: readonly Override[]
  authorship: Authorship
  authors: readonly Author[]
  submissions: readonly SubmissionRow[]
  may: Abilities
  templates: readonly TemplateChoice[]
}

const lineOf = (line: Line, { edits }: Authorship) => ({
  key: line.key,
  automatic: plainSentence(line),
  edited: line.edited,
  isOwn: isOwnText(line.key),
  by: edits.find(({ key }) => key === line.key)?.by ?? null,
})

/** A draft: the paper as it will be printed, what has to be looked at, its numbers opened beside it, the next step. */
export function DraftReport(props: Props) {
  const { report, content, seal, findings, overrides, authorship, authors, submissions, may, templates } = props
  const { data, sections } = content
  const asked = scopeOf(data.period, data.unit)
  const hrefOf: FigureLink = ({ figureId, group }) => figureHref(figureId, asked, group ? { group } : {})
  const around = (line: Line, text: React.ReactNode) => {
    const rivals = authorship.rivals.filter(({ key }) => key === line.key)
    const shown = lineOf(line, authorship)
    return (
      <div id={`line-${line.key}`} className="scroll-mt-24">
        <EditableLine reportId={report.id} line={shown} rivals={rivals.map(({ id }) => ({ id }))}>
          {text}
        </EditableLine>
        {rivals.length > 0 && <TextConflict reportId={report.id} line={shown} rivals={rivals} />}
      </div>
    )
  }
  return (
    <>
      <PageHeader
        title={report.title}
        subtitle={isOfUnit(report) ? `Dự thảo của ${report.unitName}` : <ReportSteps step={report.step} />}
        crumbs={[{ href: '/reports', label: 'Báo cáo' }]}
        actions={<ReportFiles reportId={report.id} templates={templates} />}
      />
      <div className="no-print mb-4 grid gap-3">
        <ReturnedNote submissions={submissions} />
        <FindingsList findings={findings} />
      </div>
      <FigureDesk
        reportId={report.id}
        side={
          <>
            <NextStep report={report} seal={seal} findings={findings} may={may} templates={templates} />
            <OverridesCard overrides={overrides} />
            <div className="max-lg:order-3">
              <AuthorsCard
                reportId={report.id}
                sections={sectionAuthorship(sections, authorship)}
                authors={authors}
                mayWrite={may['reports.write'] === true}
              />
            </div>
          </>
        }
        paper={
          <>
            <PaperFrame document={content}>
              <PaperText sections={sections} hrefOf={hrefOf} {...(may['reports.write'] ? { around } : {})} />
            </PaperFrame>
            <ComparisonTable comparison={comparisonOf(data)} unit={data.unit} />
          </>
        }
      />
    </>
  )
}

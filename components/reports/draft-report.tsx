import { PageHeader } from '@/components/shell/page-header'
import { figureHref } from '@/lib/figures/rules'
import type { Abilities } from '@/lib/permissions'
import { comparisonOf } from '@/lib/reports/periodic/comparison/rules'
import { doubts } from '@/lib/reports/periodic/doubts/rules'
import type { Content } from '@/lib/reports/periodic/layout'
import { isOwnText, type Line } from '@/lib/reports/periodic/rules'
import { plainSentence } from '@/lib/reports/periodic/wording/rules'
import type { ReportRow } from '@/lib/reports/queries'
import { scopeOf } from '@/lib/reports/rules'
import type { TemplateChoice } from '@/lib/reports/templates/queries'
import { ComparisonTable } from './comparison-table'
import { DoubtsList } from './doubts-list'
import { EditableLine } from './editable-line'
import { FigureDesk } from './figure-desk'
import type { SealDefaults } from './issue-form'
import { NextStep } from './next-step'
import { PaperFrame } from './paper-frame'
import type { FigureLink } from './paper-parts'
import { PaperText } from './paper-text'
import { ReportFiles } from './report-files'
import { ReportSteps } from './report-steps'

type Props = {
  report: ReportRow
  content: Content
  seal: SealDefaults | null
  may: Abilities
  templates: readonly TemplateChoice[]
}

const lineOf = (line: Line) => ({
  key: line.key,
  automatic: plainSentence(line),
  edited: line.edited,
  isOwn: isOwnText(line.key),
})

/** A draft: the paper as it will be printed, its doubts, its numbers opened beside it, the next step. */
export function DraftReport({ report, content, seal, may, templates }: Props) {
  const { data, sections } = content
  const asked = scopeOf(data.period, data.unit)
  const hrefOf: FigureLink = ({ figureId, group }) => figureHref(figureId, asked, group ? { group } : {})
  const around = (line: Line, text: React.ReactNode) => (
    <EditableLine reportId={report.id} line={lineOf(line)}>
      {text}
    </EditableLine>
  )
  return (
    <>
      <PageHeader
        title={report.title}
        subtitle={<ReportSteps step={report.step} />}
        crumbs={[{ href: '/reports', label: 'Báo cáo' }]}
        actions={<ReportFiles reportId={report.id} templates={templates} />}
      />
      <div className="no-print mb-4">
        <DoubtsList doubts={doubts(data)} />
      </div>
      <FigureDesk
        reportId={report.id}
        side={<NextStep report={report} seal={seal} may={may} templates={templates} />}
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

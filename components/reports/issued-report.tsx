import { type ReactNode, Suspense } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { formatDay } from '@/lib/civil-date'
import { FORMATS } from '@/lib/reports/labels'
import type { KeptDocument } from '@/lib/reports/periodic/export/layout'
import type { listFiles, ReportRow } from '@/lib/reports/queries'
import type { VersionRow } from '@/lib/reports/templates/queries'
import { ComparisonTable } from './comparison-table'
import { PaperFrame } from './paper-frame'
import { PaperText } from './paper-text'
import { ReportFiles } from './report-files'
import { ReportSteps } from './report-steps'

type Props = {
  report: ReportRow
  document: KeptDocument | null
  files: ReturnType<typeof listFiles>
  /** The office's own layout of its Word file. */
  template: VersionRow | undefined
  /** What has come to differ since; counted while the report is read already. */
  since: ReactNode
  /** Whether it is whole; hashed while the report is read already. */
  seal: ReactNode
  /** What has happened to it since. */
  marks: ReactNode
  /** The warnings it was issued in spite of, and what may follow it. */
  beside: ReactNode
}

function Facts({ report, files, template }: Pick<Props, 'report' | 'files' | 'template'>) {
  return (
    <Card title="Đã phát hành">
      <Definitions
        columns={1}
        items={[
          { term: 'Số', value: report.numberText },
          { term: 'Ngày ban hành', value: report.issuedOn && formatDay(report.issuedOn) },
          { term: 'Người ký', value: [report.signatoryTitle, report.signatory].filter(Boolean).join(' · ') },
          { term: 'Kỳ báo cáo', value: `${formatDay(report.from)} – ${formatDay(report.to)}` },
          ...(template
            ? [
                {
                  term: 'Mẫu của tệp Word',
                  value: (
                    <a className="link" href={`/api/reports/templates/${template.id}`} download>
                      {template.name}, phiên bản {template.version}
                    </a>
                  ),
                },
              ]
            : []),
          {
            term: 'Dấu kiểm của tệp (SHA-256)',
            value: files.map((file) => (
              <span key={file.format} className="sub break-all">
                {FORMATS[file.format]}: {file.sha256}
              </span>
            )),
          },
        ]}
      />
    </Card>
  )
}

/** An issued report: read only, every number opens the names that were behind it on the day of issue. */
export function IssuedReport({ report, document, files, template, since, seal, marks, beside }: Props) {
  return (
    <>
      <PageHeader
        title={report.title}
        subtitle={<ReportSteps step={report.step} />}
        crumbs={[{ href: '/reports', label: 'Báo cáo' }]}
        actions={<ReportFiles reportId={report.id} />}
      />
      {marks}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_372px]">
        {document ? (
          <div className="min-w-0">
            <PaperFrame document={document}>
              <PaperText
                sections={document.sections}
                hrefOf={({ figureId }) => `/reports/${report.id}/figures/${figureId}`}
                around={(line, text) => (
                  <>
                    {text}
                    {line.edited && <p className="small muted no-print mb-2 font-sans">Lời văn của người soạn</p>}
                  </>
                )}
              />
            </PaperFrame>
            {document.appendix && (
              <ComparisonTable
                comparison={document.appendix}
                unit={{ id: report.unitId, isWhole: report.isOfRoot }}
                nowHref={(figureId) => `/reports/${report.id}/figures/${figureId}`}
              />
            )}
          </div>
        ) : (
          <Callout tone="bad" title="Tệp đã phát hành không còn nguyên vẹn." role="alert">
            Tệp trong thư mục dữ liệu đã mất hoặc bị sửa. Hãy báo quản trị phục hồi từ bản sao lưu.
          </Callout>
        )}
        <div className="no-print grid gap-4">
          <Suspense fallback={<p className="muted p-3">Đang so với số liệu hiện nay…</p>}>{since}</Suspense>
          <Facts report={report} files={files} template={template} />
          <Suspense fallback={<p className="muted p-3">Đang đối chiếu với nhật ký…</p>}>{seal}</Suspense>
          {beside}
        </div>
      </div>
    </>
  )
}

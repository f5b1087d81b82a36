import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { PrintButton } from '@/components/ui/print-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { Textarea } from '@/components/ui/textarea'
import { figureHref } from '@/lib/figures/rules'
import { formatInstant } from '@/lib/instant'
import type { Abilities } from '@/lib/permissions'
import { answer } from '@/lib/reports/collection/actions'
import { ANSWERS, SENDINGS } from '@/lib/reports/collection/labels'
import type { SubmissionRow } from '@/lib/reports/collection/queries'
import type { KeptDocument } from '@/lib/reports/periodic/export/layout'
import type { ReportRow } from '@/lib/reports/queries'
import { ComparisonTable } from './comparison-table'
import { PaperFrame } from './paper-frame'
import { PaperText } from './paper-text'

type Props = { report: ReportRow; document: KeptDocument | null; submissions: readonly SubmissionRow[]; may: Abilities }

function Answer({ report }: { report: ReportRow }) {
  return (
    <Card title="Xem và trả lời">
      <ActionForm
        action={answer}
        hidden={{ reportId: report.id }}
        submit="Gửi trả lời"
        doneMessage="Đã trả lời."
        leaves
      >
        <RadioGroup
          name="answer"
          label="Trả lời"
          options={[
            { value: 'accepted', label: ANSWERS.accepted },
            { value: 'returned', label: ANSWERS.returned },
          ]}
          required
        />
        <Textarea name="remarks" label="Nhận xét, nội dung cần sửa" hint="Trả lại thì phải ghi." rows={4} />
      </ActionForm>
    </Card>
  )
}

function History({ submissions }: Pick<Props, 'submissions'>) {
  return (
    <Card title="Các lần gửi">
      <Definitions
        columns={1}
        items={submissions.map(({ sentAt, by, answer: given, remarks, answeredAt }) => ({
          term: `Gửi ${formatInstant(sentAt)}${by ? `, ${by}` : ''}`,
          value: (
            <>
              {SENDINGS[given ?? 'sent']}
              {answeredAt && ` ${formatInstant(answeredAt)}`}
              {remarks && <span className="sub whitespace-pre-line">{remarks}</span>}
            </>
          ),
        }))}
      />
    </Card>
  )
}

/** A unit's report as it was sent: read, then accepted or sent back. */
export function SentReport({ report, document, submissions, may }: Props) {
  const isOpen = submissions[0]?.answer === null
  const asked = { from: report.from, until: report.to, unitId: report.unitId }
  return (
    <>
      <PageHeader
        title={report.title}
        subtitle={`${SENDINGS[submissions[0]?.answer ?? 'sent']} · ${report.unitName ?? ''}`}
        crumbs={[
          { href: '/reports', label: 'Báo cáo' },
          { href: `/reports/requests/${report.requestId}`, label: 'Báo cáo của đơn vị' },
        ]}
        actions={<PrintButton>In</PrintButton>}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_372px]">
        {document ? (
          <div className="min-w-0">
            <PaperFrame document={document}>
              <PaperText sections={document.sections} hrefOf={({ figureId }) => figureHref(figureId, asked)} />
            </PaperFrame>
            <p className="small muted no-print mt-3">
              Số trong bản này giữ nguyên như lúc gửi; bấm vào một số thì mở số liệu hiện nay của kỳ ấy.
            </p>
            {document.appendix && (
              <ComparisonTable comparison={document.appendix} unit={{ id: report.unitId, isWhole: report.isOfRoot }} />
            )}
          </div>
        ) : (
          <Callout tone="bad" title="Bản đã gửi không còn nguyên vẹn." role="alert">
            Hãy trả lại để đơn vị gửi lần nữa.
          </Callout>
        )}
        <div className="no-print grid gap-4 max-lg:order-first">
          {isOpen && may['reports.collect'] && <Answer report={report} />}
          <History submissions={submissions} />
        </div>
      </div>
    </>
  )
}

import { PageHeader } from '@/components/shell/page-header'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { CivilDate } from '@/lib/civil-date'
import { formatInstant } from '@/lib/instant'
import { PAPER_NAMES } from '@/lib/reports/templates/labels'
import type { TemplatePage, VersionRow } from '@/lib/reports/templates/queries'
import { ApplyDialog, RetireDialog } from './template-dialogs'
import { TemplateUpload } from './template-upload'
import { VersionPeriod } from './version-period'

type Props = { template: TemplatePage; today: CivilDate; mayWrite: boolean }

const columnsFor = ({ today, mayWrite }: Omit<Props, 'template'>): Column<VersionRow>[] => [
  {
    key: 'version',
    header: 'Phiên bản',
    className: 'sm:w-[45%]',
    cell: ({ id, version, fileName, sha256 }) => (
      <>
        <a className="link" href={`/api/reports/templates/${id}`} download>
          {version}: {fileName}
        </a>
        <span className="sub break-all">Dấu kiểm (SHA-256): {sha256}</span>
      </>
    ),
  },
  {
    key: 'added',
    header: 'Tải lên',
    cell: ({ addedAt, addedBy }) => (
      <>
        <span className="num">{formatInstant(addedAt)}</span>
        <span className="sub">{addedBy}</span>
      </>
    ),
  },
  {
    key: 'period',
    header: 'Áp dụng',
    cell: (version) => (
      <div className="flex flex-wrap items-center gap-2">
        <VersionPeriod version={version} today={today} />
        {mayWrite && !version.from && <ApplyDialog version={version} today={today} />}
      </div>
    ),
  },
]

/** A template with all its versions: none is ever changed or taken away. */
export function TemplateView({ template, today, mayWrite }: Props) {
  const { id, name, paper, versions, current, coming } = template
  const running = coming ?? current
  return (
    <>
      <PageHeader
        title={name}
        subtitle={PAPER_NAMES[paper]}
        crumbs={[
          { href: '/reports', label: 'Báo cáo' },
          { href: '/reports/templates', label: 'Mẫu văn bản' },
        ]}
        actions={mayWrite && running?.until === null && <RetireDialog templateId={id} today={today} />}
      />
      <div className="grid gap-4">
        {!running && (
          <Callout tone="warn" title="Mẫu này chưa được chọn khi in.">
            Chọn «Áp dụng» ở một phiên bản và ghi ngày bắt đầu.
          </Callout>
        )}
        <Card flush>
          <DataTable
            caption="Các phiên bản của mẫu"
            columns={columnsFor({ today, mayWrite })}
            rows={versions}
            rowKey={(version) => version.id}
            total={versions.length}
            noun="phiên bản"
          />
        </Card>
        {mayWrite && <TemplateUpload templateId={id} />}
      </div>
    </>
  )
}

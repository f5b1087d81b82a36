import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { PAPER_NAMES } from '@/lib/reports/templates/labels'
import type { TemplateRow } from '@/lib/reports/templates/queries'
import { ExampleLinks } from './example-links'
import { VersionPeriod } from './version-period'

const columnsOn = (today: CivilDate): Column<TemplateRow>[] => [
  {
    key: 'name',
    header: 'Mẫu',
    className: 'sm:w-[40%]',
    cell: ({ id, name, paper }) => (
      <>
        <TextLink href={`/reports/templates/${id}`}>{name}</TextLink>
        <span className="sub">{PAPER_NAMES[paper]}</span>
      </>
    ),
  },
  {
    key: 'current',
    header: 'Đang áp dụng',
    cell: ({ current, coming }) => {
      const shown = current ?? coming
      if (!shown) return <span className="muted">chưa áp dụng</span>
      return (
        <>
          Phiên bản {shown.version}
          <span className="sub">
            <VersionPeriod version={shown} today={today} />
          </span>
        </>
      )
    },
  },
  {
    key: 'latest',
    header: 'Phiên bản mới nhất',
    cell: ({ latest, count }) => (
      <>
        {latest.version}/{count}
        <span className="sub">{latest.fileName}</span>
      </>
    ),
  },
]

type Props = { templates: readonly TemplateRow[]; today: CivilDate; mayWrite: boolean }

/** The layouts that the office has brought; without one, papers are laid out by the product. */
export function TemplatesList({ templates, today, mayWrite }: Props) {
  return (
    <div>
      <PageHeader
        title="Mẫu văn bản"
        subtitle="Mẫu Word của cơ quan cho báo cáo và quyết định; không chọn mẫu thì dùng trình bày có sẵn"
        crumbs={[{ href: '/reports', label: 'Báo cáo' }]}
        actions={
          mayWrite && (
            <ButtonLink href="/reports/templates/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
              Thêm mẫu
            </ButtonLink>
          )
        }
      />
      <Card flush>
        <DataTable
          caption="Mẫu văn bản"
          columns={columnsOn(today)}
          rows={templates}
          rowKey={({ id }) => id}
          total={templates.length}
          noun="mẫu"
          empty={
            <Empty title="Chưa có mẫu nào" action={<ExampleLinks />}>
              Tải một mẫu để bắt đầu, sửa trong Word theo ý của cơ quan rồi tải lên lại. Mẫu để bắt đầu giải thích từng
              thẻ.
            </Empty>
          }
        />
      </Card>
      {templates.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          <ExampleLinks />
        </div>
      )}
    </div>
  )
}

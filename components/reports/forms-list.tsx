import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import type { ListedForm } from '@/lib/reports/forms/queries'

const COLUMNS = [
  {
    key: 'title',
    header: 'Biểu',
    cell: (form: ListedForm) => (
      <>
        <TextLink href={`/reports/forms/${form.id}`}>
          Biểu {form.id}: {form.title}
        </TextLink>
        <span className="sub">{form.definition}</span>
      </>
    ),
  },
  {
    key: 'time',
    header: 'Thời gian',
    className: 'sm:w-[150px]',
    cell: (form: ListedForm) => (form.time === 'on' ? 'Tại một ngày' : 'Trong kỳ'),
  },
  { key: 'unit', header: 'Đơn vị tính', className: 'sm:w-[150px]', cell: (form: ListedForm) => form.unit },
]

/** The statistical forms that the register fills in by itself. */
export function FormsList({ forms }: { forms: readonly ListedForm[] }) {
  return (
    <>
      <PageHeader
        title="Biểu thống kê"
        subtitle="Biểu mẫu của Ban Tổ chức Trung ương, mỗi ô mở ra danh sách phía sau"
        crumbs={[{ href: '/reports', label: 'Báo cáo' }]}
      />
      <Card flush>
        <DataTable caption="Biểu thống kê" columns={COLUMNS} rows={forms} rowKey={({ id }) => id} footer={null} />
      </Card>
    </>
  )
}

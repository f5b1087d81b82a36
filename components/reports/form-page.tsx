import { FileSpreadsheet, FileText } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Filter, FilterBar } from '@/components/ui/filter-bar'
import { FormTable } from '@/components/ui/form-table'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import type { FormAsked } from '@/lib/reports/forms/input'
import { LACKING } from '@/lib/reports/forms/labels'
import type { FormPage as Page } from '@/lib/reports/forms/queries'
import { CellNames } from './cell-names'

type Props = { page: Page; asked: FormAsked; params: SearchParams; may: Abilities }

const DAYS: readonly Filter[] = [
  { name: 'from', label: 'Từ ngày', kind: 'day' },
  { name: 'to', label: 'đến ngày', kind: 'day' },
]

const filtersFor = ({ form, unit }: Page): Filter[] => [
  ...(form.time === 'over' ? DAYS : []),
  { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
]

/** A statistical form filled in from the register: each number opens its names. */
export function FormPage({ page, asked, params, may }: Props) {
  const { form, table, names, time, unit } = page
  const path = `/reports/forms/${form.id}`
  const file = (format: string, list = '') =>
    hrefWith(`/api${path}${list}`, params, { format, line: null, column: null, page: null })
  const isLacking = table.lines.some(({ values }) => values.includes(null))
  return (
    <>
      <PageHeader
        title={`Biểu ${form.id}: ${form.title}`}
        subtitle={[form.number, unit?.label, time, `đơn vị tính: ${form.unit}`].filter(Boolean).join(' · ')}
        crumbs={[
          { href: '/reports', label: 'Báo cáo' },
          { href: '/reports/forms', label: 'Biểu thống kê' },
        ]}
        actions={
          <>
            <ButtonLink href={file('docx')} download icon={<Icon of={FileText} size={16} />}>
              Tải Word
            </ButtonLink>
            <ButtonLink href={file('xlsx')} download icon={<Icon of={FileSpreadsheet} size={16} />}>
              Tải Excel
            </ButtonLink>
          </>
        }
      />
      <div className="print-wide grid gap-3.5">
        <Card flush>
          <FilterBar path={path} params={params} search={null} filters={filtersFor(page)} />
          <FormTable
            label={form.title}
            head={form.head}
            table={table}
            chosen={asked.cell}
            hrefOf={(cell) => `${hrefWith(path, params, cell)}#names`}
          />
        </Card>
        {names && <CellNames names={names} unit={form.unit} path={path} params={params} page={asked.page} />}
        <div className="no-print grid max-w-[80ch] gap-2 text-[13px] text-ink-3">
          <p>
            {form.definition}
            {isLacking && ` ${LACKING}`}
          </p>
          {may['people.export'] && (
            <p>
              Nộp kèm danh sách {form.listed}:{' '}
              <TextLink download href={file('docx', '/list')}>
                Word kèm danh sách
              </TextLink>
              ,{' '}
              <TextLink download href={file('xlsx', '/list')}>
                Excel kèm danh sách
              </TextLink>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

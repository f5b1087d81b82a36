import { RuleTabs } from '@/components/movements/rule-tabs'
import { PageHeader } from '@/components/shell/page-header'
import { Basis } from '@/components/ui/basis'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { STANDARD_PARTS, type StandardPart } from '@/lib/qualifications/standards/labels'
import type { StandardPage, StandardRow } from '@/lib/qualifications/standards/queries'
import { askedWords, type Level } from '@/lib/qualifications/standards/rules'

const PARTS = Object.keys(STANDARD_PARTS) as StandardPart[]
/** Asked for by most posts; the others are said in one column. */
const MAIN: readonly StandardPart[] = ['education', 'politicalTheory', 'stateManagement']

/** «Đã giữ chức vụ lãnh đạo: ít nhất 36 tháng» */
const otherWords = (row: StandardRow, levels: readonly Level[]) =>
  PARTS.filter((part) => !MAIN.includes(part) && row[part] !== null)
    .map((part) => `${STANDARD_PARTS[part]}: ${askedWords(row, part, levels)}`)
    .join('; ')

export const partColumns = <R,>(rowOf: (row: R) => StandardRow | null, levels: readonly Level[]): Column<R>[] => [
  ...MAIN.map((part) => ({
    key: part,
    header: STANDARD_PARTS[part],
    cell: (row: R) => {
      const standard = rowOf(row)
      return standard && askedWords(standard, part, levels)
    },
  })),
  {
    key: 'other',
    header: 'Yêu cầu khác',
    cell: (row: R) => {
      const standard = rowOf(row)
      return standard && (otherWords(standard, levels) || null)
    },
  },
]

type Props = {
  found: { pages: readonly StandardPage[]; levels: readonly Level[] }
  on: CivilDate
  day: string
}

/** What each kind of post asks for on the day looked at; those that ask for nothing yet stand at the end. */
export function StandardsList({ found: { pages, levels }, on, day }: Props) {
  const columns: Column<StandardPage>[] = [
    {
      key: 'kind',
      header: 'Loại chức danh',
      className: 'sm:w-[26%]',
      cell: ({ code, name }) => <TextLink href={`/standards/${code}${day}`}>{name}</TextLink>,
    },
    ...partColumns<StandardPage>(({ current }) => current, levels),
    { key: 'time', header: 'Hiệu lực', cell: ({ current }) => current && <DatedRow {...current} on={on} /> },
    {
      key: 'basis',
      header: 'Căn cứ',
      cell: ({ current }) => (current ? <Basis {...current} /> : <span className="muted">chưa đặt tiêu chuẩn</span>),
    },
  ]
  const rows = [...pages].sort((a, b) => Number(a.current === null) - Number(b.current === null))
  return (
    <>
      <PageHeader
        title="Tiêu chuẩn chức danh"
        subtitle="Yêu cầu ít nhất của từng loại chức danh"
        asOf={on}
        crumbs={[{ href: `/rules${day}`, label: 'Quy định' }]}
      />
      <Card flush>
        <RuleTabs open="standards" day={day} />
        <DataTable
          caption="Tiêu chuẩn chức danh"
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          total={pages.filter(({ current }) => current).length}
          noun="loại chức danh có tiêu chuẩn"
        />
      </Card>
    </>
  )
}

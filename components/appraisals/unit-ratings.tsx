import { PencilLine } from 'lucide'
import { ButtonLink } from '@/components/ui/button-link'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { SHORT_GRADES } from '@/lib/appraisals/labels'
import type { UnitRatings } from '@/lib/appraisals/queries'
import { GRADE_ORDER } from '@/lib/appraisals/rules'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatFraction, formatNumber } from '@/lib/numbers'

type Props = {
  rows: readonly UnitRatings[]
  total: number
  params: SearchParams
  mayWrite: boolean
}

const number = (value: number) => (value > 0 ? formatNumber(value) : <span className="muted">—</span>)

const columnsOf = ({ params, mayWrite }: Props): Column<UnitRatings>[] => [
  {
    key: 'unit',
    header: 'Đơn vị',
    cell: ({ unitId, name }) => (
      <TextLink href={hrefWith('/appraisals', params, { unit: unitId, view: 'people' })}>{name}</TextLink>
    ),
  },
  {
    key: 'rated',
    header: 'Đã xếp loại',
    align: 'right',
    className: 'num whitespace-nowrap',
    cell: ({ rated, whole }) => formatFraction(rated, whole),
  },
  {
    key: 'missing',
    header: 'Còn thiếu',
    align: 'right',
    cell: ({ unitId, rated, whole }) =>
      whole > rated ? (
        <TextLink href={hrefWith('/appraisals', params, { unit: unitId, view: 'people', grade: 'none' })}>
          {formatNumber(whole - rated)}
        </TextLink>
      ) : (
        <span className="muted">—</span>
      ),
  },
  ...GRADE_ORDER.map((grade) => ({
    key: grade,
    header: SHORT_GRADES[grade],
    align: 'right' as const,
    className: 'num',
    cell: (row: UnitRatings) => number(row[grade]),
  })),
  ...(mayWrite
    ? [
        {
          key: 'act',
          header: <span className="sr-only">Ghi</span>,
          className: 'no-print whitespace-nowrap',
          cell: ({ unitId }: UnitRatings) => (
            <ButtonLink
              href={hrefWith('/appraisals/sheet', params, { unit: unitId, view: null, grade: null })}
              size="small"
              icon={<Icon of={PencilLine} size={14} />}
            >
              Ghi xếp loại
            </ButtonLink>
          ),
        },
      ]
    : []),
]

export const UnitRatingsTable = (props: Props) => (
  <DataTable
    caption="Kết quả xếp loại theo đơn vị"
    columns={columnsOf(props)}
    rows={props.rows}
    rowKey={({ unitId }) => unitId}
    total={props.total}
    noun="đơn vị"
    wide
    empty={
      <Empty title="Không có ai phải xếp loại">Vào ngày cuối kỳ, đơn vị này không có cán bộ thuộc diện quản lý.</Empty>
    }
  />
)

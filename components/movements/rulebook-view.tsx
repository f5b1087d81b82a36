import { PageHeader } from '@/components/shell/page-header'
import { Basis } from '@/components/ui/basis'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { figureWords, MEASURES } from '@/lib/movements/checks/labels'
import type { RulePage, RuleRow } from '@/lib/movements/rulebook/queries'
import { RuleTabs } from './rule-tabs'

/** «mọi chức danh», or the first kinds and how many more. */
export function scopeWords({ scope }: Pick<RuleRow, 'scope'>): string {
  if (scope === null) return 'mọi chức danh'
  return scope.length > 3 ? `${scope.slice(0, 2).join('; ')} và ${scope.length - 2} loại khác` : scope.join('; ')
}

const NONE = <span className="muted">không áp dụng trong ngày này</span>

const columnsOn = (on: CivilDate, day: string): Column<RulePage>[] => [
  {
    key: 'title',
    header: 'Quy định',
    className: 'sm:w-[34%]',
    cell: ({ code, current, history }) => (
      <>
        <TextLink href={`/rules/${code}${day}`}>{current?.title ?? history[0]?.title ?? code}</TextLink>
        <span className="sub">{MEASURES[code].means}</span>
      </>
    ),
  },
  {
    key: 'figure',
    header: 'Con số',
    cell: ({ current }) => (current ? figureWords(current) : NONE),
  },
  { key: 'scope', header: 'Áp dụng với', cell: ({ current }) => current && scopeWords(current) },
  { key: 'time', header: 'Hiệu lực', cell: ({ current }) => current && <DatedRow {...current} on={on} /> },
  { key: 'basis', header: 'Căn cứ', cell: ({ current }) => current && <Basis {...current} /> },
]

/** Every rule that decisions are checked by, as it stands on the day looked at. */
export function RulebookView({ pages, on, day }: { pages: readonly RulePage[]; on: CivilDate; day: string }) {
  return (
    <>
      <PageHeader
        title="Quy định"
        subtitle="Con số mà quyết định về cán bộ được đối chiếu; trái quy định thì cảnh báo, không cấm"
        asOf={on}
      />
      <Card flush>
        <RuleTabs open="rules" day={day} />
        <DataTable
          caption="Quy định có hiệu lực"
          columns={columnsOn(on, day)}
          rows={pages}
          rowKey={({ code }) => code}
          total={pages.filter(({ current }) => current).length}
          noun="quy định có hiệu lực"
        />
      </Card>
    </>
  )
}

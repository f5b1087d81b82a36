import { FileSpreadsheet } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { type Filter, FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { formatDay } from '@/lib/civil-date'
import type { ComparisonQuery } from '@/lib/figures/comparison/input'
import { FATE_IDS, FATES, type Fate } from '@/lib/figures/comparison/labels'
import type { Comparison } from '@/lib/figures/comparison/queries'
import { comparisonSentence, shownDays } from '@/lib/figures/comparison/rules'
import { spellTime } from '@/lib/figures/rules'
import { upperFirst } from '@/lib/first-letter'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import { ComparisonBalance } from './comparison-balance'
import { ComparisonRows } from './comparison-rows'

type Props = { comparison: Comparison; query: ComparisonQuery; params: SearchParams; may: Abilities }

const day = (name: string, label: string): Filter => ({ name, label, kind: 'day' })

function filtersFor({ after, unit }: Comparison): Filter[] {
  const days =
    after.time === 'on'
      ? [day('asOf', 'Ngày'), day('with', 'so với ngày')]
      : [
          day('from', 'Kỳ từ ngày'),
          day('to', 'đến ngày'),
          day('withFrom', 'so với kỳ từ ngày'),
          day('withTo', 'đến hết ngày'),
        ]
  const options = after.sides && [
    { value: 'part', label: upperFirst(after.sides.part) },
    { value: 'rest', label: 'Còn lại' },
  ]
  return [
    ...days,
    { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
    ...(options ? [{ name: 'side', label: 'Phần', options }] : []),
  ]
}

/** A figure of two days or of two periods held against each other, by name. */
export function ComparisonView({ comparison, query, params, may }: Props) {
  const { before, after, counts } = comparison
  const path = `/figures/${after.id}/compare`
  const shown = { ...params, ...shownDays(query) }
  const fateHref = (show: Fate) => `${hrefWith(path, shown, { show })}#names`
  const actions = (
    <>
      <CopyButton text={comparisonSentence(comparison)}>Chép thành câu</CopyButton>
      {may['people.export'] && (
        <ButtonLink href={hrefWith(`/api${path}`, shown, {})} download icon={<Icon of={FileSpreadsheet} size={16} />}>
          Xuất Excel
        </ButtonLink>
      )}
    </>
  )
  return (
    <>
      <PageHeader
        title={`So sánh: ${after.title}`}
        subtitle={`Số liệu ${spellTime(after)}, so với ${before.on ? `ngày ${formatDay(before.on)}` : `kỳ ${spellTime(before)}`}`}
        crumbs={[
          { href: '/figures', label: 'Số liệu' },
          { href: `/figures/${after.id}`, label: after.title },
        ]}
        actions={actions}
      />
      <div className="grid gap-3.5">
        <Card flush>
          <FilterBar path={path} params={shown} search={null} filters={filtersFor(comparison)} />
          <div className="body">
            <ComparisonBalance comparison={comparison} side={query.side} fateHref={fateHref} />
          </div>
        </Card>
        <Card flush id="names">
          <Tabs
            label="Thay đổi giữa hai kỳ"
            items={FATE_IDS.map((fate) => ({
              ...{ label: FATES[fate], count: counts[fate] ?? 0 },
              ...{ href: fateHref(fate), current: fate === query.show },
            }))}
          />
          <ComparisonRows comparison={comparison} show={query.show} />
          <Pagination total={counts[query.show] ?? 0} page={query.page} path={path} params={shown} />
        </Card>
      </div>
    </>
  )
}

import { FileSpreadsheet } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Filter, FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { CONDITIONS } from '@/lib/figures/crosstab/input'
import { ATTRIBUTES } from '@/lib/figures/crosstab/labels'
import type { ConditionOptions, Crosstab, SavedCrosstab } from '@/lib/figures/crosstab/queries'
import { spellTime } from '@/lib/figures/rules'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import { CrosstabNames } from './crosstab-names'
import { KeepCrosstab, SavedCrosstabs } from './crosstab-saved'
import { CrosstabTable } from './crosstab-table'

type Props = {
  crosstab: Crosstab
  options: ConditionOptions
  saved: readonly SavedCrosstab[]
  viewerId: string
  params: SearchParams
  may: Abilities
}

function filtersFor({ offered, figure }: Crosstab, options: ConditionOptions): Filter[] {
  const named = offered.map((value) => ({ value, label: ATTRIBUTES[value] }))
  return [
    { name: 'rows', label: 'Dòng', options: named },
    { name: 'cols', label: 'Cột', options: named },
    ...(figure.time === 'over'
      ? [
          { name: 'from', label: 'Từ ngày', kind: 'day' as const },
          { name: 'to', label: 'đến ngày', kind: 'day' as const },
        ]
      : []),
    ...CONDITIONS.filter((id) => offered.includes(id)).map((id) => ({
      ...{ name: id, label: ATTRIBUTES[id], options: options[id] ?? [] },
    })),
  ]
}

/** Any list of the register divided by two attributes at once. */
export function CrosstabView({ crosstab, options, saved, viewerId, params, may }: Props) {
  const { figure, query } = crosstab
  const path = `/figures/${figure.id}/crosstab`
  const shown = { ...params, rows: query.rows, cols: query.columns }
  const name = `${ATTRIBUTES[query.rows]} và ${ATTRIBUTES[query.columns].toLowerCase()}`
  const actions = (
    <>
      {may['figures.keep'] && (
        <KeepCrosstab
          figureId={figure.id}
          address={hrefWith('', shown, {}).slice(1)}
          name={`${figure.title}: ${name}`}
        />
      )}
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
        title={`Bảng chéo: ${figure.title}`}
        subtitle={`Số liệu ${spellTime(figure)}`}
        crumbs={[
          { href: '/figures', label: 'Số liệu' },
          { href: `/figures/${figure.id}`, label: figure.title },
        ]}
        actions={actions}
      />
      <div className="grid gap-3.5">
        <Card flush>
          <FilterBar path={path} params={shown} search={null} filters={filtersFor(crosstab, options)} />
          <CrosstabTable crosstab={crosstab} path={path} params={shown} />
        </Card>
        <CrosstabNames crosstab={crosstab} path={path} params={shown} />
        <SavedCrosstabs saved={saved} viewerId={viewerId} />
      </div>
    </>
  )
}

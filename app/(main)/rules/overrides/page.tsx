import { OverridesList } from '@/components/movements/overrides-list'
import { enter } from '@/lib/enter'
import { overrideFilter } from '@/lib/movements/overrides/input'
import { listOverrides } from '@/lib/movements/overrides/queries'
import { listRulebook, ruleNames } from '@/lib/movements/rulebook/queries'
import { findUnitItem } from '@/lib/organisation/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Các trường hợp vượt quy định' }

export default async function OverridesPage({ searchParams }: PageProps<'/rules/overrides'>) {
  const ctx = await enter('movements.read', 'people.read')
  const params = await searchParams
  const filter = overrideFilter(params)
  return (
    <OverridesList
      found={listOverrides(ctx, filter)}
      params={params}
      page={filter.page}
      rules={ruleNames(listRulebook(ctx))}
      unit={filter.unit ? findUnitItem(ctx, filter.unit) : null}
      mayExport={abilities(ctx.viewer)['people.export'] === true}
    />
  )
}

import { Plus, Shuffle, UserX } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Tabs } from '@/components/ui/tabs'
import type { Tree } from '@/db/schema/organisation'
import type { CivilDate } from '@/lib/civil-date'
import { hrefWith, one, type SearchParams } from '@/lib/list-state'
import { TREES } from '@/lib/organisation/labels'
import type { FoundUnit, TreeUnit } from '@/lib/organisation/queries'
import type { Abilities } from '@/lib/permissions'
import { FoundUnits } from './found-units'
import { type HeirsOf, type Held, UnitTree } from './unit-tree'

const PATH = '/organisation'

type Props = {
  units: readonly TreeUnit[]
  held: Held
  heirs: HeirsOf
  found: { rows: FoundUnit[]; total: number } | null
  params: SearchParams
  page: number
  on: CivilDate
  day: string
  may: Abilities
}

export function OrganisationView({ units, held, heirs, found, params, page, on, day, may }: Props) {
  const inTree = (name: Tree) => units.filter((unit) => unit.tree === name)
  const trees = (Object.keys(TREES) as Tree[]).filter((name) => inTree(name).length > 0)
  const shown = trees.find((name) => name === one(params, 'tree')) ?? trees[0] ?? 'party'
  const actions = (
    <>
      {may['people.read'] && (
        <ButtonLink href={`/organisation/vacancies${day}`} icon={<Icon of={UserX} size={16} />}>
          Khuyết, sắp khuyết
        </ButtonLink>
      )}
      {may['organisation.write'] && (
        <ButtonLink href="/organisation/reorganisations" icon={<Icon of={Shuffle} size={16} />}>
          Sắp xếp tổ chức
        </ButtonLink>
      )}
      {may['organisation.write'] && (
        <ButtonLink href="/organisation/units/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
          Lập đơn vị
        </ButtonLink>
      )}
    </>
  )
  return (
    <>
      <PageHeader title="Tổ chức" asOf={on} actions={actions} />
      <Card flush>
        <FilterBar path={PATH} params={params} search="Tên đơn vị, cả tên cũ" />
        {found ? (
          <FoundUnits found={found} heirs={heirs} params={params} page={page} on={on} day={day} />
        ) : (
          <>
            <Tabs
              label="Hệ thống tổ chức"
              items={trees.map((name) => ({
                href: hrefWith(PATH, params, { tree: name }),
                label: TREES[name],
                count: inTree(name).length,
                current: name === shown,
              }))}
            />
            {trees.length === 0 ? (
              <Empty title="Chưa có đơn vị nào">Trong ngày này chưa có đơn vị nào thuộc phạm vi của tài khoản.</Empty>
            ) : (
              <UnitTree units={inTree(shown)} held={held} heirs={heirs} day={day} />
            )}
          </>
        )}
      </Card>
    </>
  )
}

import { ClipboardPaste, Download, Plus } from 'lucide'
import { TargetsTable } from '@/components/figures/targets-table'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import type { CivilDate } from '@/lib/civil-date'
import type { MeasuredTarget } from '@/lib/figures/targets/rules'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import { STANDINGS } from '@/lib/targets/labels'
import { paperName } from '@/lib/targets/rules'
import { TargetTabs } from './target-tabs'

type Props = {
  all: readonly MeasuredTarget[]
  shown: readonly MeasuredTarget[]
  params: SearchParams
  on: CivilDate
  day: string
  may: Abilities
}

/** Each once, by its label. */
function choices(rows: readonly (readonly [value: string | null, label: string | null])[]) {
  const known = new Map(rows.flatMap(([value, label]) => (value && label ? [[value, label] as const] : [])))
  return [...known].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'vi'))
}

const filtersOf = (all: readonly MeasuredTarget[]) => [
  {
    name: 'document',
    label: 'Văn bản',
    options: choices(all.map(({ document }) => [document.id, paperName(document.number)])),
  },
  { name: 'owner', label: 'Đơn vị theo dõi', options: choices(all.map((row) => [row.ownerUnitId, row.ownerName])) },
  {
    name: 'standing',
    label: 'Kết quả',
    options: Object.entries(STANDINGS).map(([value, label]) => ({ value, label })),
  },
]

function Actions({ params, may }: Pick<Props, 'params' | 'may'>) {
  return (
    <>
      {may['people.export'] && (
        <ButtonLink href={hrefWith('/api/targets', params, {})} icon={<Icon of={Download} size={16} />}>
          Xuất danh sách
        </ButtonLink>
      )}
      {may['targets.write'] && (
        <>
          <ButtonLink href="/targets/import" icon={<Icon of={ClipboardPaste} size={16} />}>
            Nhập danh sách
          </ButtonLink>
          <ButtonLink href="/targets/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
            Thêm chỉ tiêu
          </ButtonLink>
        </>
      )}
    </>
  )
}

/** All targets in force on the day, what is not met on top. */
export function TargetsList({ all, shown, params, on, day, may }: Props) {
  return (
    <>
      <PageHeader
        title="Chỉ tiêu"
        subtitle="Chỉ tiêu của nghị quyết, kế hoạch, mỗi chỉ tiêu với số liệu hoặc văn bản chứng minh"
        asOf={on}
        actions={<Actions params={params} may={may} />}
      />
      <Card flush>
        <TargetTabs open="targets" day={day} />
        <FilterBar path="/targets" params={params} search="Tên chỉ tiêu…" filters={filtersOf(all)} />
        <TargetsTable targets={shown} scope={{ on }} day={day} />
      </Card>
    </>
  )
}

import { Wand2 } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { SubmitButton } from '@/components/ui/submit-button'
import type { SearchParams } from '@/lib/list-state'
import { accept } from '@/lib/movements/reorganisations/actions'
import type { Grid, GridFilter } from '@/lib/movements/reorganisations/grid/queries'
import { PERSON_STATES } from '@/lib/movements/reorganisations/labels'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { PeopleGrid } from './people-grid'
import { planPath } from './plan-frame'

type Props = { plan: Plan; grid: Grid; filter: GridFilter; params: SearchParams }

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** Old seat to new: suggestions for everybody, one by one or all at once, and nobody out of sight. */
export function PeopleStep({ plan, grid, filter, params }: Props) {
  const path = planPath(plan.id)
  const own = { ...params, step: 'people' }
  const unit = grid.unitOptions.find(({ value }) => value === filter.unit)
  const bulk = !plan.committedAt && grid.open > 0 && (
    <ActionForm
      action={accept}
      hidden={{ reorganisationId: plan.id, ...(filter.unit && { unitId: filter.unit }) }}
      guard={false}
      inline
      doneMessage="Đã nhận gợi ý."
    >
      <SubmitButton icon={<Icon of={Wand2} size={16} />}>
        Nhận {grid.open} gợi ý {unit ? `của ${unit.label}` : 'cho mọi người'}
      </SubmitButton>
    </ActionForm>
  )
  return (
    <Card title="Bố trí người" actions={bulk || undefined} flush>
      <FilterBar
        path={path}
        params={own}
        search="Họ tên, chức danh đang giữ"
        filters={[
          { name: 'unit', label: 'Đơn vị cũ', options: grid.unitOptions },
          { name: 'state', label: 'Phương án', options: options(PERSON_STATES) },
          ...(plan.committedAt
            ? []
            : [
                {
                  name: 'to',
                  label: 'Bố trí về',
                  options: plan.units.map(({ id, name }) => ({ value: id, label: name })),
                },
              ]),
        ]}
      />
      <PeopleGrid plan={plan} grid={grid} />
      <Pagination total={grid.total} page={filter.page} path={path} params={own} />
    </Card>
  )
}

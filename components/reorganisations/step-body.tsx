import type { SearchParams } from '@/lib/list-state'
import type { Tally } from '@/lib/movements/reorganisations/rules'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import type { Abilities } from '@/lib/permissions'
import type { OpenStep } from '@/lib/plans/reorganisations/queries'
import { CommitStep } from './commit-step'
import { PeopleStep } from './people-step'
import { PostForm } from './post-form'
import { PostsStep } from './posts-step'
import { UnitForm } from './unit-form'
import { UnitsStep } from './units-step'

type Props = { plan: Plan; step: OpenStep; tally: Tally; params: SearchParams; may: Abilities }

export function StepBody({ plan, step, tally, params, may }: Props) {
  if (step.name === 'unit') return <UnitForm plan={plan} unit={step.unit} vocabulary={step.vocabulary} />
  if (step.name === 'post') return <PostForm plan={plan} post={step.post} vocabulary={step.vocabulary} />
  if (step.name === 'units') return <UnitsStep plan={plan} arranged={step.arranged} places={step.places} />
  if (step.name === 'people') return <PeopleStep plan={plan} grid={step.grid} filter={step.filter} params={params} />
  if (step.name === 'commit')
    return <CommitStep plan={plan} tally={tally} compared={step.compared} next={step.next} may={may} />
  const { targets, closures, levels, page } = step
  return <PostsStep plan={plan} targets={targets} closures={closures} levels={levels} params={params} page={page} />
}

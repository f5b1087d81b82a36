import { Pencil } from 'lucide'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Tabs } from '@/components/ui/tabs'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { DECISION_KINDS } from '@/lib/documents/labels'
import { PERSON_STATES } from '@/lib/movements/reorganisations/labels'
import type { PersonState, Tally } from '@/lib/movements/reorganisations/rules'
import { formatFraction, formatNumber } from '@/lib/numbers'
import { discardPlan } from '@/lib/organisation/reorganisations/actions'
import { type PlanStep, STEPS } from '@/lib/organisation/reorganisations/labels'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { type Bodies, SessionForm } from './session-form'

export const planPath = (id: string) => `/organisation/reorganisations/${id}`

const TONES = { placed: 'good', pending: 'warn', unplaced: 'bad', retires: 'neutral' } as const

/** Everybody whose seat ends, always in sight: the counts add up, so that nobody is lost. */
function TallyLine({ tally, plan }: { tally: Tally; plan: Plan }) {
  if (tally.all === 0) return <p className="muted">Phương án chưa động đến người nào.</p>
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5" role="status">
      <b className="font-[580]">{formatNumber(tally.all)} người giữ chức danh kết thúc:</b>
      {(Object.keys(PERSON_STATES) as PersonState[])
        .filter((state) => tally[state] > 0 || state === 'placed' || state === 'pending')
        .map((state) => (
          <TextLink key={state} href={`${planPath(plan.id)}?step=people&state=${state}`}>
            <Badge tone={tally[state] === 0 ? 'neutral' : TONES[state]}>
              {PERSON_STATES[state]}: {formatNumber(tally[state])}
            </Badge>
          </TextLink>
        ))}
    </p>
  )
}

const counts = (plan: Plan, tally: Tally): Partial<Record<PlanStep, number | string>> => ({
  units: plan.units.length,
  posts: plan.posts.length,
  people: tally.all > 0 ? formatFraction(tally.all - tally.pending, tally.all) : 0,
})

type Props = { plan: Plan; step: PlanStep; tally: Tally; bodies: Bodies; children: ReactNode }

/** A session of reorganisation: what it is, its four steps, and where everybody stands. */
export function PlanFrame({ plan, step, tally, bodies, children }: Props) {
  const number = counts(plan, tally)
  const paper = plan.committedAt ? `${DECISION_KINDS[plan.kind]} ${plan.numberText}` : DECISION_KINDS[plan.kind]
  const actions = !plan.committedAt && (
    <>
      <DialogButton label="Bỏ phương án" tone="quiet" title="Bỏ phương án này?">
        <ActionForm
          action={discardPlan}
          hidden={{ reorganisationId: plan.id }}
          submit="Bỏ phương án"
          tone="danger"
          done="/organisation/reorganisations"
          doneMessage="Đã bỏ phương án."
        >
          <p>Mọi đơn vị, chức danh và bố trí trong phương án sẽ không còn. Nhật ký vẫn ghi lại việc này.</p>
        </ActionForm>
      </DialogButton>
      <DialogButton label="Sửa tên, ngày" title="Sửa phương án" icon={<Icon of={Pencil} size={16} />} wide>
        <SessionForm bodies={bodies} plan={plan} />
      </DialogButton>
    </>
  )
  return (
    <>
      <PageHeader
        title={
          <>
            {plan.title}{' '}
            {plan.committedAt ? <Badge tone="good">Đã thực hiện</Badge> : <Badge tone="warn">Đang lập phương án</Badge>}
          </>
        }
        subtitle={`Từ ngày ${formatDay(plan.on)} · ${paper} của ${plan.body}`}
        crumbs={[
          { href: '/organisation', label: 'Tổ chức' },
          { href: '/organisation/reorganisations', label: 'Sắp xếp tổ chức' },
        ]}
        actions={actions || undefined}
      />
      <div className="grid gap-4">
        <section className="card flush">
          <Tabs
            label="Các bước"
            items={(Object.keys(STEPS) as PlanStep[]).map((name) => ({
              href: `${planPath(plan.id)}?step=${name}`,
              label: STEPS[name],
              ...(number[name] !== undefined && { count: number[name] }),
              current: name === step,
            }))}
          />
          <div className="px-4 py-3">
            <TallyLine tally={tally} plan={plan} />
          </div>
        </section>
        {children}
      </div>
    </>
  )
}

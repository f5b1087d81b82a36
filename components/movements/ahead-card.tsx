import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import type { Ahead } from '@/lib/plans/preview/rules'
import { AheadFacts } from './ahead-facts'
import { GapNote } from './gap-note'

/** What a draft would do once it is in the register, for whoever submits or registers it. */
export function AheadCard({ ahead, overridden }: { ahead: Ahead; overridden: readonly (readonly string[])[] }) {
  return (
    <Card title="Khi vào sổ, sẽ xảy ra">
      <div className="grid gap-3">
        <AheadFacts ahead={ahead} />
        {ahead.clashes.map((clash) => (
          <Callout key={clash} tone="bad" title="Chưa vào sổ được">
            {clash}
          </Callout>
        ))}
        {ahead.acts.flatMap((act, at) =>
          act.breaches.map(({ code, message, basis, isUnverified }) => (
            <Callout
              key={`${act.personId} ${code}`}
              tone="warn"
              title={act.name}
              basis={`${basis}${isUnverified ? ' · chưa đối chiếu bản gốc' : ''}`}
            >
              {message} {overridden[at]?.includes(code) ? 'Đã ghi lý do vẫn thực hiện.' : ''}
            </Callout>
          )),
        )}
        {ahead.acts.flatMap((act) =>
          act.gaps.map((gap) => <GapNote key={`${act.personId} ${gap.title}`} name={act.name} gap={gap} />),
        )}
      </div>
    </Card>
  )
}

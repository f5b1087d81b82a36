import { notFound } from 'next/navigation'
import { DecisionView } from '@/components/movements/decision-view'
import { OpinionsCard } from '@/components/opinions/opinions-card'
import { listOpinions } from '@/lib/appraisals/opinions/queries'
import { grant } from '@/lib/context'
import { listScans } from '@/lib/documents/attachments/queries'
import { findLastSignatory, listIssuingBodies, nextNumber } from '@/lib/documents/queries'
import { enter } from '@/lib/enter'
import { findDecision } from '@/lib/movements/decisions/queries'
import { isOwn } from '@/lib/movements/own/queries'
import { listSteps, proceduresOn } from '@/lib/movements/procedures/queries'
import { fittingFirst } from '@/lib/movements/procedures/rules'
import { abilities } from '@/lib/permissions'
import { lookAheadOf } from '@/lib/plans/preview/commands'
import { isPrinted } from '@/lib/reports/decisions/queries'

export const metadata = { title: 'Văn bản' }

const LOOKING = [
  'movements.prepare',
  'movements.read',
  'documents.read',
  'qualifications.read',
  'figures.read',
  'targets.read',
] as const

export default async function DecisionPage({ params }: PageProps<'/movements/[decisionId]'>) {
  const ctx = await enter('movements.read', 'documents.read', 'people.read', 'reports.read')
  const { decisionId } = await params
  const decision = findDecision(ctx, decisionId) ?? notFound()
  const may = abilities(ctx.viewer)
  const { issuingBodyId, kind } = decision
  const next = decision.registeredAt
    ? null
    : {
        number: nextNumber(ctx, { issuingBodyId, kind, on: ctx.today }),
        signedOn: decision.proposedOn && decision.proposedOn < ctx.today ? decision.proposedOn : ctx.today,
        last: findLastSignatory(ctx, issuingBodyId, ctx.today) ?? null,
      }
  const looking = !decision.registeredAt && may['movements.prepare'] ? grant(ctx, ...LOOKING) : null
  const opinions = may['opinions.read'] ? listOpinions(grant(ctx, 'opinions.read', 'movements.read'), decisionId) : []
  return (
    <DecisionView
      decision={decision}
      scans={listScans(ctx, [decisionId])}
      bodies={listIssuingBodies(ctx).map(({ id, name }) => ({ value: id, label: name }))}
      next={next}
      steps={listSteps(ctx, decisionId)}
      opinions={
        <OpinionsCard
          decisionId={decisionId}
          requests={opinions}
          on={ctx.today}
          mayAsk={may['opinions.ask'] === true && !decision.registeredAt}
        />
      }
      procedures={looking ? fittingFirst(proceduresOn(ctx, ctx.today), decision.acts) : []}
      ahead={looking && lookAheadOf(looking, decisionId)}
      isOwn={isOwn(ctx, decisionId)}
      isPrinted={isPrinted(ctx, decision)}
      may={may}
    />
  )
}

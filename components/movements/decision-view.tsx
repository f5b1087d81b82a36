import { Download, Pencil } from 'lucide'
import type { ReactNode } from 'react'
import { PapersCard } from '@/components/documents/papers-card'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { Icon } from '@/components/ui/icon'
import { formatDay } from '@/lib/civil-date'
import type { Scan } from '@/lib/documents/attachments/queries'
import { DECISION_KINDS } from '@/lib/documents/labels'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import { STATES } from '@/lib/movements/labels'
import type { DecisionStep, Procedure } from '@/lib/movements/procedures/queries'
import { attach } from '@/lib/movements/scans/actions'
import type { Abilities } from '@/lib/permissions'
import type { Ahead } from '@/lib/plans/preview/rules'
import { ActsTable } from './acts-table'
import { AheadCard } from './ahead-card'
import { DECISION_TONES } from './decision-tones'
import { DraftSteps } from './draft-steps'
import { ProcedureCard } from './procedure-card'
import type { NextPaper } from './signed-fields'

type Props = {
  decision: DecisionPage
  scans: readonly Scan[]
  bodies: { value: string; label: string }[]
  next: NextPaper | null
  ahead: Ahead | null
  steps: readonly DecisionStep[]
  procedures: readonly Procedure[]
  /** What was asked of whom, and what they said; nothing where the viewer may not know. */
  opinions: ReactNode
  isPrinted: boolean
  /** The office's own layouts that its Word file may have. */
  templates: readonly { id: string; name: string }[]
  /** The viewer is among its people, and takes no step with it. */
  isOwn: boolean
  may: Abilities
}

const stateOf = ({ registeredAt, submittedAt, acts }: DecisionPage) => {
  if (!registeredAt) return submittedAt ? 'submitted' : 'draft'
  return acts.length > 0 && acts.every(({ cancelled }) => cancelled) ? 'cancelled' : 'registered'
}

/** What nobody does about themselves. */
const OWN_STEPS = {
  'movements.submit': undefined,
  'movements.register': undefined,
  'movements.correct': undefined,
  'movements.cancel': undefined,
}

const withoutSteps = (may: Abilities): Abilities => ({ ...may, ...OWN_STEPS })

/** A decision: what it says, whom it moves, its papers, and the next step while it is a draft. */
export function DecisionView({
  decision,
  scans,
  bodies,
  next,
  ahead,
  steps,
  procedures,
  opinions,
  isPrinted,
  templates,
  isOwn,
  may: all,
}: Props) {
  const may = isOwn ? withoutSteps(all) : all
  const state = stateOf(decision)
  const title = decision.numberText
    ? `${DECISION_KINDS[decision.kind]} ${decision.numberText}`
    : `${DECISION_KINDS[decision.kind]} chưa có số`
  const edit = may['movements.prepare'] && state === 'draft' && (
    <ButtonLink href={`/movements/${decision.id}/edit`} icon={<Icon of={Pencil} size={16} />}>
      Sửa bản nháp
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={
          <>
            {title} <Badge tone={DECISION_TONES[state]}>{STATES[state]}</Badge>
          </>
        }
        subtitle={decision.subject}
        crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]}
        actions={
          <>
            {isPrinted && (
              <ButtonLink
                href={`/api/movements/${decision.id}/document`}
                icon={<Icon of={Download} size={16} />}
                download
              >
                Tải bản Word
              </ButtonLink>
            )}
            {isPrinted &&
              templates.map(({ id, name }) => (
                <ButtonLink
                  key={id}
                  href={`/api/movements/${decision.id}/document?template=${id}`}
                  icon={<Icon of={Download} size={16} />}
                  download
                >
                  Word theo mẫu «{name}»
                </ButtonLink>
              ))}
            {edit}
          </>
        }
      />
      <div className="grid gap-4">
        {isOwn && all['movements.register'] && (
          <Callout title="Văn bản này có việc của chính đồng chí.">
            Không ai tự trình, trả lại, vào sổ, đính chính hoặc hủy việc của mình. Đề nghị người khác có quyền này làm.
          </Callout>
        )}
        {next && <DraftSteps decision={decision} next={next} may={may} />}
        {ahead && (
          <AheadCard
            ahead={ahead}
            overridden={decision.acts.map(({ overrides }) => overrides.map(({ ruleCode }) => ruleCode))}
          />
        )}
        <Card title="Văn bản">
          <Definitions
            columns={3}
            items={[
              { term: 'Cơ quan ban hành', value: decision.body.name },
              { term: 'Ngày ký', value: decision.signedOn && formatDay(decision.signedOn) },
              { term: 'Có hiệu lực từ', value: decision.effectiveOn && formatDay(decision.effectiveOn) },
              {
                term: 'Người ký',
                value:
                  decision.signatory &&
                  [decision.authority, decision.signatoryTitle, decision.signatory].filter(Boolean).join(' · '),
              },
              ...(decision.registeredAt ? [] : [{ term: 'Số, ngày dự kiến', value: proposed(decision) }]),
            ]}
          />
        </Card>
        <ProcedureCard
          decisionId={decision.id}
          steps={steps}
          procedures={procedures}
          mayRecord={may['movements.prepare'] === true && state !== 'registered'}
        />
        {opinions}
        <ActsTable decision={decision} bodies={bodies} may={may} />
        <PapersCard
          title="Bản quét"
          none="Chưa có bản quét của văn bản này."
          papers={scans}
          path={`/api/movements/${decision.id}/scans`}
          adding={
            may['documents.attach']
              ? {
                  action: attach,
                  hidden: { decisionId: decision.id },
                  submit: 'Thêm bản quét',
                  doneMessage: 'Đã thêm bản quét.',
                }
              : undefined
          }
        />
      </div>
    </>
  )
}

const proposed = ({ proposedNumber, proposedOn }: DecisionPage) =>
  [proposedNumber, proposedOn && formatDay(proposedOn)].filter(Boolean).join(' · ') || null

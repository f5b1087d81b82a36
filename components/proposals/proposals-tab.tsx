import type { Abilities } from '@/lib/permissions'
import type { Proposal } from '@/lib/proposals/queries'
import type { Level } from '@/lib/qualifications/queries'
import { ProposalsTable } from './proposals-table'
import { ProposeChange, ProposeQualification } from './propose-dialogs'

type Props = { personId: string; proposals: readonly Proposal[]; levels: readonly Level[]; may: Abilities }

/** What the unit asked to have written in this file, and what was answered. */
export function ProposalsTab({ personId, proposals, levels, may }: Props) {
  return (
    <>
      {may['proposals.make'] && (
        <div className="flex flex-wrap justify-end gap-2 p-3">
          <ProposeQualification personId={personId} levels={levels} />
          <ProposeChange personId={personId} />
        </div>
      )}
      <ProposalsTable proposals={proposals} mayDecide={may['proposals.decide'] === true} isOfOne />
    </>
  )
}

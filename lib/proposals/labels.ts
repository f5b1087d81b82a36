import type { ProposalState } from './queries'

export const PROPOSAL_STATES: Record<ProposalState, string> = {
  open: 'Chờ trả lời',
  accepted: 'Đã chấp nhận',
  refused: 'Không chấp nhận',
}

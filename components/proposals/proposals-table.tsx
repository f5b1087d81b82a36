import { FileText } from 'lucide'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { formatInstant } from '@/lib/instant'
import { PROPOSAL_STATES } from '@/lib/proposals/labels'
import type { Proposal, ProposalState } from '@/lib/proposals/queries'
import { AnswerDialog } from './answer-dialog'
import { Proposed } from './proposed'

const TONES: Record<ProposalState, BadgeTone> = { open: 'warn', accepted: 'good', refused: 'bad' }

const person: Column<Proposal> = {
  key: 'person',
  header: 'Cán bộ',
  cell: ({ personId, personName, birthDate }) => (
    <>
      <TextLink href={`/people/${personId}?tab=proposals`}>{personName}</TextLink>
      <span className="sub">{birthDate?.slice(0, 4)}</span>
    </>
  ),
}

const columns: Column<Proposal>[] = [
  {
    key: 'what',
    header: 'Nội dung đề nghị',
    cell: (row) => (
      <>
        <Proposed proposal={row} />
        {row.fileName && (
          <a
            className="link sub inline-flex items-center gap-1.5"
            href={`/api/proposals/${row.id}/scan`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon of={FileText} size={14} /> {row.fileName}
          </a>
        )}
      </>
    ),
  },
  {
    key: 'by',
    header: 'Người đề nghị',
    cell: (row) => (
      <>
        {row.proposedBy}
        <span className="sub num">{formatInstant(row.proposedAt)}</span>
      </>
    ),
  },
  {
    key: 'answer',
    header: 'Trả lời',
    cell: (row) => (
      <>
        <Badge tone={TONES[row.state]}>{PROPOSAL_STATES[row.state]}</Badge> {row.answer}
        {row.decidedAt && (
          <span className="sub">
            {row.decidedBy} · <span className="num">{formatInstant(row.decidedAt)}</span>
          </span>
        )}
      </>
    ),
  },
]

const answering: Column<Proposal> = {
  key: 'act',
  header: <span className="sr-only">Trả lời</span>,
  cell: (row) => (row.state === 'open' ? <AnswerDialog proposal={row} /> : null),
}

type Props = { proposals: readonly Proposal[]; mayDecide: boolean; isOfOne?: boolean }

export function ProposalsTable({ proposals, mayDecide, isOfOne = false }: Props) {
  return (
    <DataTable
      caption="Đề nghị cập nhật hồ sơ"
      columns={[...(isOfOne ? [] : [person]), ...columns, ...(mayDecide ? [answering] : [])]}
      rows={proposals}
      rowKey={(row) => row.id}
      footer={null}
      empty={
        <Empty title="Chưa có đề nghị nào">
          Cán bộ tổ chức của đơn vị đề nghị cập nhật hồ sơ; Ban Tổ chức trả lời tại đây.
        </Empty>
      }
    />
  )
}

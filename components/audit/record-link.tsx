import { TextLink } from '@/components/ui/text-link'
import { RECORD_KINDS } from '@/lib/audit/labels'
import type { RecordKind, RecordName } from '@/lib/audit/records/queries'

const PATHS: Partial<Record<RecordKind, string>> = {
  person: '/people/',
  unit: '/organisation/units/',
  post: '/organisation/posts/',
  reorganisation: '/organisation/reorganisations/',
  decision: '/movements/',
  movement: '/movements/',
  class: '/training/',
  inspection: '/inspections/',
  received: '/inspections/received/',
  document: '/documents/',
  report: '/reports/',
  request: '/reports/requests/',
  template: '/reports/templates/',
  rule: '/rules/',
  kind: '/standards/',
  crosstab: '/figures/',
  target: '/targets/',
  standardSet: '/targets/sets/',
}

type Props = { id: string; record: RecordName | null; kindless?: boolean }

/** A record by its name where the viewer may know it, otherwise by its number alone. */
export function RecordLink({ id, record, kindless }: Props) {
  if (!record) return <span className="num muted text-[13px]">{id}</span>
  const path = PATHS[record.kind]
  const kind = kindless ? '' : `${RECORD_KINDS[record.kind]} `
  return (
    <>
      {kind && <span className="muted">{kind}</span>}
      {path && record.target ? <TextLink href={`${path}${record.target}`}>{record.name}</TextLink> : record.name}
    </>
  )
}

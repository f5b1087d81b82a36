import { PageHeader } from '@/components/shell/page-header'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { TextLink } from '@/components/ui/text-link'
import { ACTION_NAMES } from '@/lib/audit/labels'
import type { EntryDetail } from '@/lib/audit/queries'
import { formatInstant } from '@/lib/instant'
import { Actor } from './actor'
import { ChangesTable } from './changes-table'
import { RecordLink } from './record-link'

export function EntryPage({ entry }: { entry: EntryDetail }) {
  return (
    <>
      <PageHeader
        title={ACTION_NAMES[entry.action] ?? entry.action}
        subtitle={formatInstant(entry.at)}
        crumbs={[{ href: '/audit', label: 'Nhật ký' }]}
      />
      <div className="grid gap-4">
        <Card>
          <Definitions columns={2} items={factsOf(entry)} />
        </Card>
        {entry.changes ? (
          <Card title="Giá trị cũ và mới" flush>
            <ChangesTable changes={entry.changes} names={entry.names} />
          </Card>
        ) : (
          <Callout tone="info" title="Không hiện giá trị cũ và mới.">
            Chỉ tài khoản được đọc loại hồ sơ này, và thấy mọi hồ sơ liên quan, mới xem được.
          </Callout>
        )}
      </div>
    </>
  )
}

function factsOf(entry: EntryDetail) {
  const records = entry.subjects.map(({ id, record }) => (
    <span key={id} className="block">
      <RecordLink id={id} record={record} />{' '}
      <TextLink href={`/audit?record=${id}`} className="small">
        (mọi lần ghi)
      </TextLink>
    </span>
  ))
  return [
    { term: 'Người thực hiện', value: <Actor entry={entry} /> },
    { term: 'Thời điểm', value: formatInstant(entry.at) },
    { term: 'Về', value: records.length > 0 ? records : '', wide: true },
    { term: 'Mã của lần ghi này', value: <code className="small">{entry.hash}</code>, wide: true },
    { term: 'Nối tiếp lần ghi', value: <code className="small">{entry.previousHash}</code>, wide: true },
  ]
}

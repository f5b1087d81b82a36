import { Pencil } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { attachFile } from '@/lib/documents/governing/actions'
import { documentName, GOVERNING_KINDS, POINT_KINDS } from '@/lib/documents/governing/labels'
import type { DocumentPage } from '@/lib/documents/governing/queries'
import type { Abilities } from '@/lib/permissions'
import type { Hanging } from '@/lib/targets/documents/queries'
import { DocumentBadge } from './document-badge'
import { EndDocument, PointsDialog } from './document-dialogs'
import { HangingCard } from './hanging-card'
import { PapersCard } from './papers-card'

type Props = { found: DocumentPage; hanging: Hanging; on: CivilDate; day: string; may: Abilities }

const dayOf = (on: CivilDate | null) => on && formatDay(on)

function Description({ found, day }: Pick<Props, 'found' | 'day'>) {
  const { replacedBy, replaces } = found
  return (
    <Card title="Thông tin">
      <Definitions
        columns={1}
        items={[
          { term: 'Loại văn bản', value: GOVERNING_KINDS[found.kind] },
          { term: 'Số, ký hiệu', value: found.number },
          { term: 'Cơ quan ban hành', value: found.issuer },
          { term: 'Ngày ký', value: dayOf(found.signedOn) },
          { term: 'Có hiệu lực từ', value: dayOf(found.from) },
          ...(found.until ? [{ term: 'Thôi áp dụng từ', value: dayOf(found.until) }] : []),
          ...(replacedBy
            ? [
                {
                  term: 'Văn bản thay thế',
                  value: <TextLink href={`/documents/${replacedBy.id}${day}`}>{documentName(replacedBy)}</TextLink>,
                },
              ]
            : []),
          ...replaces.map((old) => ({
            term: 'Thay cho',
            value: <TextLink href={`/documents/${old.id}${day}`}>{documentName(old)}</TextLink>,
          })),
          ...(found.note ? [{ term: 'Ghi chú', value: found.note }] : []),
        ]}
      />
    </Card>
  )
}

function PointsCard({ found, mayWrite }: { found: DocumentPage; mayWrite: boolean }) {
  const kinds = (['breakthrough', 'task'] as const).map((kind) => ({
    kind,
    points: found.points.filter((point) => point.kind === kind),
  }))
  if (found.points.length === 0 && !found.isTermProgramme) return null
  return (
    <Card title="Nội dung" actions={mayWrite && <PointsDialog found={found} />}>
      {found.points.length === 0 && <p className="muted">Chưa ghi khâu đột phá, nhiệm vụ nào.</p>}
      <div className="grid gap-4">
        {kinds
          .filter(({ points }) => points.length > 0)
          .map(({ kind, points }) => (
            <section key={kind}>
              <h3 className="text-[14px] font-semibold">
                {POINT_KINDS[kind]}: {points.length}{' '}
                {points.some(({ isUnverified }) => isUnverified) && <Badge tone="warn">lời chưa kiểm chứng</Badge>}
              </h3>
              <ol className="mt-1 grid list-decimal gap-1 pl-6">
                {points.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ol>
            </section>
          ))}
      </div>
    </Card>
  )
}

/** A paper that governs: what it is, what it sets out, what rests on it, and what took its place. */
export function DocumentView({ found, hanging, on, day, may }: Props) {
  const mayWrite = may['documents.write'] === true
  const actions = mayWrite && (
    <>
      <EndDocument found={found} />
      <ButtonLink href={`/documents/${found.id}/edit`} icon={<Icon of={Pencil} size={16} />}>
        Sửa
      </ButtonLink>
    </>
  )
  return (
    <>
      <PageHeader
        title={
          <>
            {documentName(found)} <DocumentBadge document={found} on={on} always />{' '}
            {found.isUnverified && <Badge tone="warn">chưa kiểm chứng</Badge>}
          </>
        }
        subtitle={found.number ? found.title : undefined}
        crumbs={[{ href: `/documents${day}`, label: 'Văn bản chỉ đạo' }]}
        actions={actions || undefined}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <div className="grid min-w-0 gap-4">
          <PointsCard found={found} mayWrite={mayWrite} />
          <HangingCard hanging={hanging} on={on} day={day} />
        </div>
        <div className="grid min-w-0 gap-4">
          <Description found={found} day={day} />
          <PapersCard
            title="Toàn văn"
            none="Chưa có tệp toàn văn."
            papers={found.files}
            path={`/api/documents/${found.id}/files`}
            adding={
              mayWrite
                ? {
                    action: attachFile,
                    hidden: { documentId: found.id },
                    submit: 'Thêm tệp',
                    doneMessage: 'Đã thêm tệp.',
                  }
                : undefined
            }
          />
        </div>
      </div>
    </>
  )
}

import { Pencil } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { Icon } from '@/components/ui/icon'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { inspectionTitle, kindAndForm } from '@/lib/inspections/labels'
import type { InspectionPage } from '@/lib/inspections/queries'
import type { Remedy } from '@/lib/inspections/remedies/queries'
import { inspectionDays } from '@/lib/inspections/rules'
import type { Subject } from '@/lib/inspections/subjects/queries'
import type { Abilities } from '@/lib/permissions'
import { CancelInspection, ConcludeInspection } from './inspection-dialogs'
import { RemediesTable } from './remedies-table'
import { AddRemedy } from './remedy-dialogs'
import { StateBadge } from './state-badge'
import { MembersCard, OrganisationsCard } from './subjects-card'

const paper = (number: string | null, on: CivilDate | null) =>
  [number, on && `ngày ${formatDay(on)}`].filter(Boolean).join(' ') || null

function Description({ found }: { found: InspectionPage }) {
  const items = [
    { term: 'Cơ quan chủ trì', value: found.leadBody },
    { term: 'Quyết định, kế hoạch', value: paper(found.decisionNumber, found.decidedOn) },
    { term: 'Thời gian', value: inspectionDays(found) },
    { term: 'Kết luận', value: paper(found.conclusionNumber, found.concludedOn) },
    { term: 'Kế hoạch', value: found.planYear ? `trong kế hoạch năm ${found.planYear}` : 'đột xuất, ngoài kế hoạch' },
    { term: 'Công tác cán bộ', value: found.isOnCadreWork ? 'có nội dung về công tác cán bộ' : 'không' },
    ...(found.note ? [{ term: 'Ghi chú', value: found.note }] : []),
  ]
  return (
    <Card title="Thông tin">
      <Definitions columns={1} items={items} />
    </Card>
  )
}

function Actions({ found }: { found: InspectionPage }) {
  return (
    <>
      <CancelInspection found={found} />
      <ButtonLink href={`/inspections/${found.id}/edit`} icon={<Icon of={Pencil} size={16} />}>
        Sửa
      </ButtonLink>
      <ConcludeInspection found={found} />
    </>
  )
}

type Props = {
  found: InspectionPage
  subjects: readonly Subject[]
  remedies: readonly Remedy[]
  on: CivilDate
  day: string
  may: Abilities
}

/** One inspection: what it was about, who was inspected, what came of it and is still to be put right. */
export function InspectionView({ found, subjects, remedies, on, day, may }: Props) {
  const mayWrite = may['inspections.write'] === true && found.cancelledReason === null
  const mayName = mayWrite && !found.isClassified
  const shared = { inspectionId: found.id, subjects, day, mayWrite: mayName }
  return (
    <>
      <PageHeader
        title={
          <>
            {inspectionTitle(found)} <StateBadge inspection={found} on={on} always />
          </>
        }
        subtitle={`${kindAndForm(found)} · ${inspectionDays(found)}`}
        crumbs={[{ href: `/inspections${day}`, label: 'Kiểm tra, giám sát' }]}
        actions={mayWrite && <Actions found={found} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <div className="grid min-w-0 gap-4">
          {found.cancelledReason !== null && (
            <Callout tone="bad" title="Cuộc này đã hủy.">
              {found.cancelledReason}. Không được tính vào số liệu nào.
            </Callout>
          )}
          {found.isClassified ? (
            <Callout title="Vụ việc mật.">
              Sổ chỉ giữ số và ngày của văn bản; nội dung, đối tượng và kết luận nằm ở hồ sơ mật.
            </Callout>
          ) : (
            <>
              {(found.concludedOn !== null || remedies.length > 0) && (
                <Card
                  title="Việc phải khắc phục"
                  actions={mayName && <AddRemedy inspectionId={found.id} subjects={subjects} />}
                  flush={remedies.length > 0}
                >
                  {remedies.length > 0 ? (
                    <RemediesTable remedies={remedies} on={on} day={day} mayWrite={mayName} />
                  ) : (
                    <p className="muted">Kết luận không nêu việc phải khắc phục.</p>
                  )}
                </Card>
              )}
              <OrganisationsCard {...shared} />
            </>
          )}
        </div>
        <div className="grid min-w-0 gap-4">
          <Description found={found} />
          {!found.isClassified && <MembersCard {...shared} />}
        </div>
      </div>
    </>
  )
}

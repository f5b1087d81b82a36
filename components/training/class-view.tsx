import { ClipboardCheck, Download, Pencil } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Icon } from '@/components/ui/icon'
import type { CivilDate } from '@/lib/civil-date'
import type { SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import type { ClassFacts } from '@/lib/training/facts/queries'
import type { ClassPage } from '@/lib/training/queries'
import { classDays } from '@/lib/training/rules'
import { ClassDescription } from './class-description'
import { CancelClass, CopyClass } from './class-dialogs'
import { EnrolDialogs } from './enrol-dialogs'
import { LearnersCard } from './learners-card'
import { LinesCard } from './lines-card'
import { SessionsCard } from './sessions-card'
import { StateBadge } from './state-badge'

type Props = {
  facts: ClassFacts
  params: SearchParams
  page: number
  on: CivilDate
  day: string
  may: Abilities
}

function Actions({ found, may }: { found: ClassPage; may: Abilities }) {
  const path = `/training/${found.id}`
  const isOpen = found.cancelledReason === null
  return (
    <>
      {may['people.export'] && (
        <ButtonLink href={`/api${path}/list`} icon={<Icon of={Download} size={16} />} download>
          Danh sách
        </ButtonLink>
      )}
      {may['training.write'] && <CopyClass found={found} />}
      {may['training.write'] && isOpen && (
        <>
          <CancelClass found={found} />
          <ButtonLink href={`${path}/edit`} icon={<Icon of={Pencil} size={16} />}>
            Sửa
          </ButtonLink>
        </>
      )}
      {may['training.attend'] && isOpen && (
        <ButtonLink href={`${path}/attendance`} tone="primary" icon={<Icon of={ClipboardCheck} size={16} />}>
          Điểm danh
        </ButtonLink>
      )}
    </>
  )
}

/** A class: what it is, for whom, who sat in it on which half day, and what of it counts. */
export function ClassView({ facts, params, page, on, day, may }: Props) {
  const { found, lines, sessions, vocabulary } = facts
  const counted = lines.reduce((sum, line) => sum + line.counted, 0)
  const mayWrite = may['training.write'] === true && found.cancelledReason === null
  return (
    <>
      <PageHeader
        title={
          <>
            {found.title} <StateBadge held={found} on={on} always />
          </>
        }
        subtitle={`${found.kindName} · ${classDays(found)} · ${formatNumber(counted)} lượt học viên`}
        crumbs={[{ href: `/training${day}`, label: 'Đào tạo, bồi dưỡng' }]}
        actions={<Actions found={found} may={may} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <div className="grid min-w-0 gap-4">
          {found.cancelledReason !== null && (
            <Callout tone="bad" title="Lớp đã hủy.">
              {found.cancelledReason}. Lớp không được tính vào số liệu nào.
            </Callout>
          )}
          <LinesCard classId={found.id} lines={lines} vocabulary={vocabulary} mayWrite={mayWrite} />
          <LearnersCard
            facts={facts}
            params={params}
            page={page}
            actions={mayWrite && lines.length > 0 && <EnrolDialogs lines={lines} vocabulary={facts.posts} />}
            mayWrite={mayWrite}
          />
        </div>
        <div className="grid min-w-0 gap-4">
          <ClassDescription found={found} day={day} />
          <SessionsCard found={found} sessions={sessions} mayWrite={mayWrite} />
        </div>
      </div>
    </>
  )
}

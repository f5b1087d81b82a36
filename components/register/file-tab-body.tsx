import { AppraisalsTab } from '@/components/appraisals/appraisals-tab'
import { AccountSection } from '@/components/people/account-section'
import { FactsTab } from '@/components/people/facts-tab'
import { PlanningTab } from '@/components/planning/planning-tab'
import { ProposalsTab } from '@/components/proposals/proposals-tab'
import { QualificationsTab } from '@/components/qualifications/qualifications-tab'
import type { Appraised } from '@/lib/appraisals/file/queries'
import type { Planned } from '@/lib/appraisals/planning/queries'
import type { EntryRow } from '@/lib/audit/queries'
import type { SearchParams } from '@/lib/list-state'
import type { AccountCard } from '@/lib/people/account/queries'
import type { Abilities } from '@/lib/permissions'
import type { listCourse } from '@/lib/register/course/queries'
import type { PersonFile } from '@/lib/register/file/queries'
import type { FileTab } from '@/lib/register/labels'
import type { FileCheck } from '@/lib/register/standards/queries'
import { ClassesTab } from './classes-tab'
import { CourseTab } from './course-tab'
import { LogTab } from './log-tab'
import { StandardsTab } from './standards-tab'

type Props = {
  file: PersonFile
  tab: FileTab
  isToday: boolean
  may: Abilities
  course: ReturnType<typeof listCourse>
  log: { rows: EntryRow[]; total: number } | null
  /** The person against standards, where that part is open. */
  check: FileCheck | null
  /** Ratings, rewards and disciplines, where that part is open. */
  appraised: Appraised | null
  /** With which account the person signs in, for who may say so. */
  account: AccountCard | null
  /** For which posts the person is planned, for who may know of plans. */
  plan: readonly Planned[] | null
  params: SearchParams
}

export function FileTabBody({ file, tab, isToday, may, course, log, check, appraised, account, plan, params }: Props) {
  const { classes, career, heirs, levels, proposals } = course
  if (tab === 'facts')
    return (
      <FactsTab person={file.person}>{account && <AccountSection personId={file.person.id} {...account} />}</FactsTab>
    )
  if (tab === 'qualifications')
    return (
      <QualificationsTab
        personId={file.person.id}
        qualifications={file.qualifications}
        levels={levels}
        mayWrite={isToday && may['qualifications.write'] === true}
      />
    )
  if (tab === 'standards' && check)
    return <StandardsTab path={`/people/${file.person.id}`} params={params} check={check} />
  if (tab === 'planning' && plan) return <PlanningTab rows={plan} isToday={isToday} on={file.on} />
  if (tab === 'appraisals' && appraised)
    return <AppraisalsTab personId={file.person.id} appraised={appraised} on={file.on} isToday={isToday} may={may} />
  if (tab === 'proposals')
    return <ProposalsTab personId={file.person.id} proposals={proposals} levels={levels} may={may} />
  if (tab === 'training') return <ClassesTab classes={classes} />
  if (tab === 'log' && log) return <LogTab personId={file.person.id} log={log} isLooks={params.log === 'looks'} />
  const writes = { add: isToday && may['people.write'] === true, remove: isToday && may['people.correct'] === true }
  return <CourseTab file={file} classes={classes} career={career} heirs={heirs} may={writes} />
}

import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { cache } from 'react'
import { FileTabBody } from '@/components/register/file-tab-body'
import { PersonFile } from '@/components/register/person-file'
import { listAppraised } from '@/lib/appraisals/file/queries'
import { planOfPerson } from '@/lib/appraisals/planning/queries'
import { listEntries } from '@/lib/audit/queries'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf, one } from '@/lib/list-state'
import { accountCard } from '@/lib/people/account/queries'
import { abilities } from '@/lib/permissions'
import { recordLook } from '@/lib/register/commands'
import { listCourse } from '@/lib/register/course/queries'
import { findPersonFile } from '@/lib/register/file/queries'
import { fileTab } from '@/lib/register/input'
import { checkFile } from '@/lib/register/standards/queries'

/** One file for the title and the page: kept by what the address says, not by the objects it comes in. */
const open = cache(async (personId: string, day: string) => {
  const ctx = await enter('people.read', 'movements.read', 'qualifications.read', 'training.read', 'organisation.read')
  const file = findPersonFile(ctx, personId, await asOf({ asOf: day }, ctx.today)) ?? notFound()
  return { ctx, file }
})

async function opened({ params, searchParams }: PageProps<'/people/[personId]'>) {
  const [{ personId }, query] = await Promise.all([params, searchParams])
  return { query, ...(await open(personId, one(query, 'asOf') ?? '')) }
}

export const generateMetadata = async (props: PageProps<'/people/[personId]'>) => ({
  title: (await opened(props)).file.person.fullName,
})

export default async function PersonPage(props: PageProps<'/people/[personId]'>) {
  const { ctx, query, file } = await opened(props)
  after(() => recordLook(ctx, file.person.id))
  const tab = fileTab(query)
  const may = abilities(ctx.viewer)
  const isToday = file.on === ctx.today
  const course = listCourse(ctx, file, tab)
  const log =
    tab === 'log' && may['audit.read']
      ? listEntries(grant(ctx, 'audit.read'), {
          records: [file.person.id],
          action: one(query, 'log') === 'looks' ? 'people.look' : undefined,
        })
      : null
  const check = tab === 'standards' ? checkFile(ctx, file, one(query, 'kind') ?? null) : null
  const plan =
    tab === 'planning' && may['planning.read']
      ? planOfPerson(
          grant(ctx, 'planning.read', 'people.read', 'movements.read', 'qualifications.read'),
          file.person.id,
          file.on,
        )
      : null
  const appraised =
    tab === 'appraisals'
      ? listAppraised(grant(ctx, 'appraisals.read', 'movements.read'), file.person.id, file.on)
      : null
  const account =
    tab === 'facts' && isToday && may['people.link']
      ? accountCard(grant(ctx, 'people.link', 'people.read'), file.person.id)
      : null
  return (
    <PersonFile file={file} tab={tab} params={query} may={may} isToday={isToday}>
      <FileTabBody
        file={file}
        tab={tab}
        isToday={isToday}
        may={may}
        course={course}
        log={log}
        check={check}
        appraised={appraised}
        account={account}
        plan={plan}
        params={query}
      />
    </PersonFile>
  )
}

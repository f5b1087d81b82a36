import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FileTabBody } from '@/components/register/file-tab-body'
import { PersonFile } from '@/components/register/person-file'
import { listEntries } from '@/lib/audit/queries'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { listCourse } from '@/lib/register/course/queries'
import { findPersonFile } from '@/lib/register/file/queries'
import { fileTab } from '@/lib/register/input'

const open = cache(async ({ params, searchParams }: PageProps<'/people/[personId]'>) => {
  const ctx = await enter('people.read', 'movements.read', 'qualifications.read', 'training.read')
  const [{ personId }, query] = await Promise.all([params, searchParams])
  const file = findPersonFile(ctx, personId, await asOf(query, ctx.today)) ?? notFound()
  return { ctx, query, file }
})

export const generateMetadata = async (props: PageProps<'/people/[personId]'>) => ({
  title: (await open(props)).file.person.fullName,
})

export default async function PersonPage(props: PageProps<'/people/[personId]'>) {
  const { ctx, query, file } = await open(props)
  const tab = fileTab(query)
  const may = abilities(ctx.viewer)
  const isToday = file.on === ctx.today
  const course = listCourse(ctx, file, tab)
  const log =
    tab === 'log' && may['audit.read'] ? listEntries(grant(ctx, 'audit.read'), { records: [file.person.id] }) : null
  return (
    <PersonFile file={file} tab={tab} params={query} may={may} isToday={isToday}>
      <FileTabBody file={file} tab={tab} isToday={isToday} may={may} course={course} log={log} />
    </PersonFile>
  )
}

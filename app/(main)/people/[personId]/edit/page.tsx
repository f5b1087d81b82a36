import { notFound } from 'next/navigation'
import { EditFileForm } from '@/components/people/edit-file-form'
import { enter } from '@/lib/enter'
import { one } from '@/lib/list-state'
import { findPerson, listEthnicGroups, listReligions } from '@/lib/people/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Sửa hồ sơ' }

export default async function EditPersonPage({ params, searchParams }: PageProps<'/people/[personId]/edit'>) {
  const ctx = await enter('people.write', 'people.read')
  const [{ personId }, query] = await Promise.all([params, searchParams])
  const person = findPerson(ctx, personId) ?? notFound()
  const choices = { ethnicGroups: listEthnicGroups(ctx), religions: listReligions(ctx) }
  const mayCorrect = abilities(ctx.viewer)['people.correct'] === true
  const mode = mayCorrect && one(query, 'mode') === 'correct' ? 'correct' : 'change'
  return <EditFileForm person={person} choices={choices} mode={mode} mayCorrect={mayCorrect} />
}

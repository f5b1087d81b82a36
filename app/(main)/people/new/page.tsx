import { OpenFileForm } from '@/components/people/open-file-form'
import { enter } from '@/lib/enter'
import { searchUnits } from '@/lib/organisation/queries'
import { listEthnicGroups, listReligions } from '@/lib/people/queries'

export const metadata = { title: 'Thêm hồ sơ' }

export default async function NewPersonPage() {
  const ctx = await enter('people.write', 'people.read', 'organisation.read')
  const choices = { ethnicGroups: listEthnicGroups(ctx), religions: listReligions(ctx) }
  const [own] = ctx.viewer.roots === null ? [] : searchUnits(ctx, '', ctx.today, 1)
  return <OpenFileForm choices={choices} unit={own ?? null} />
}

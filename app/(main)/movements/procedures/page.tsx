import { Plus } from 'lucide'
import { ProcedureList } from '@/components/movements/procedure-list'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { enter } from '@/lib/enter'
import { listProcedures } from '@/lib/movements/procedures/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Quy trình' }

export default async function ProceduresPage() {
  const ctx = await enter('movements.read')
  const mayWrite = abilities(ctx.viewer)['organisation.write'] === true
  return (
    <>
      <PageHeader
        title="Quy trình công tác cán bộ"
        subtitle="Các bước trước khi ký một quyết định"
        crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]}
        actions={
          mayWrite && (
            <ButtonLink href="/movements/procedures/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
              Thêm quy trình
            </ButtonLink>
          )
        }
      />
      <ProcedureList procedures={listProcedures(ctx)} mayWrite={mayWrite} />
    </>
  )
}

import { DocumentsView } from '@/components/documents/documents-view'
import { documentFilter } from '@/lib/documents/governing/input'
import { listDocuments } from '@/lib/documents/governing/queries'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Văn bản chỉ đạo' }

export default async function DocumentsPage({ searchParams }: PageProps<'/documents'>) {
  const ctx = await enter('documents.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  return (
    <DocumentsView
      list={listDocuments(ctx, documentFilter(params), on)}
      params={params}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={abilities(ctx.viewer)}
    />
  )
}

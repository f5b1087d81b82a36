import { notFound } from 'next/navigation'
import { EntryPage } from '@/components/audit/entry-page'
import { findEntry } from '@/lib/audit/queries'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Lần ghi nhật ký' }

export default async function AuditEntryPage({ params }: PageProps<'/audit/[hash]'>) {
  const ctx = await enter('audit.read')
  const { hash } = await params
  return <EntryPage entry={findEntry(ctx, hash) ?? notFound()} />
}

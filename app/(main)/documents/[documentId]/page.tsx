import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DocumentView } from '@/components/documents/document-view'
import { documentName } from '@/lib/documents/governing/labels'
import { findDocument } from '@/lib/documents/governing/queries'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { listHanging } from '@/lib/targets/documents/queries'

type Props = PageProps<'/documents/[documentId]'>

const open = cache(async (documentId: string) => {
  const ctx = await enter('documents.read', 'targets.read', 'movements.read', 'qualifications.read')
  return { ctx, found: findDocument(ctx, documentId) ?? notFound() }
})

export const generateMetadata = async ({ params }: Props) => ({
  title: documentName((await open((await params).documentId)).found),
})

export default async function Page({ params, searchParams }: Props) {
  const { ctx, found } = await open((await params).documentId)
  const on = await asOf(searchParams, ctx.today)
  return (
    <DocumentView
      found={found}
      hanging={listHanging(ctx, found, on)}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={abilities(ctx.viewer)}
    />
  )
}

import { notFound } from 'next/navigation'
import { cache } from 'react'
import { InspectionView } from '@/components/inspections/inspection-view'
import { enter } from '@/lib/enter'
import { inspectionTitle } from '@/lib/inspections/labels'
import { findInspection } from '@/lib/inspections/queries'
import { listRemedies } from '@/lib/inspections/remedies/queries'
import { listSubjects } from '@/lib/inspections/subjects/queries'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

type Props = PageProps<'/inspections/[inspectionId]'>

const open = cache(async (inspectionId: string) => {
  const ctx = await enter('inspections.read')
  return { ctx, found: findInspection(ctx, inspectionId) ?? notFound() }
})

export const generateMetadata = async ({ params }: Props) => ({
  title: inspectionTitle((await open((await params).inspectionId)).found),
})

export default async function Page({ params, searchParams }: Props) {
  const { ctx, found } = await open((await params).inspectionId)
  const on = await asOf(searchParams, ctx.today)
  return (
    <InspectionView
      found={found}
      subjects={listSubjects(ctx, found.id, on)}
      remedies={listRemedies(ctx, found.id, on)}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={abilities(ctx.viewer)}
    />
  )
}

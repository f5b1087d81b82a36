import type { NextRequest } from 'next/server'
import { grant } from '@/lib/context'
import { documentName } from '@/lib/documents/governing/labels'
import { listDocuments } from '@/lib/documents/governing/queries'
import { enterRoute } from '@/lib/enter'
import { listFigures } from '@/lib/figures/queries'
import { abilities } from '@/lib/permissions'
import { findClasses, findDecisions, findPeople, findUnits } from '@/lib/register/palette/queries'
import { namedRows, type PaletteGroup, type PaletteRow } from '@/lib/register/palette/rules'
import { listReports } from '@/lib/reports/queries'
import { listTargets } from '@/lib/targets/queries'

/** What the command palette finds: each group only for who may read it, and narrowed to their units. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute()
  if (ctx instanceof Response) return ctx
  const q = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 100)
  const may = abilities(ctx.viewer)
  const groups: PaletteGroup[] = []
  const named = (title: string, rows: PaletteRow[]) => groups.push(namedRows(title, q, rows))
  if (may['people.read'] && may['movements.read'])
    groups.push(findPeople(grant(ctx, 'people.read', 'movements.read'), q))
  if (may['organisation.read']) groups.push(findUnits(grant(ctx, 'organisation.read'), q))
  if (may['movements.read']) groups.push(findDecisions(grant(ctx, 'movements.read'), q))
  if (may['training.read']) groups.push(findClasses(grant(ctx, 'training.read'), q))
  if (may['reports.read'])
    named(
      'Báo cáo',
      listReports(grant(ctx, 'reports.read')).rows.map(({ id, title, numberText, unitName }) => ({
        id,
        label: title,
        hint: [numberText, unitName].filter(Boolean).join(' · '),
        href: `/reports/${id}`,
      })),
    )
  if (may['targets.read'])
    named(
      'Chỉ tiêu',
      listTargets(grant(ctx, 'targets.read')).map(({ id, title, document }) => ({
        id,
        label: title,
        hint: document.number || document.title,
        href: `/targets/${id}`,
      })),
    )
  if (may['figures.read'])
    named(
      'Số liệu',
      listFigures(grant(ctx, 'figures.read')).map(({ id, title }) => ({
        id,
        label: title,
        hint: '',
        href: `/figures/${id}`,
      })),
    )
  if (may['documents.read'])
    named(
      'Văn bản chỉ đạo',
      listDocuments(grant(ctx, 'documents.read'), { q: '', kind: null, state: null }).rows.map((row) => ({
        id: row.id,
        label: documentName(row),
        hint: row.title,
        href: `/documents/${row.id}`,
      })),
    )
  return Response.json({ groups }, { headers: { 'cache-control': 'private, no-store' } })
}

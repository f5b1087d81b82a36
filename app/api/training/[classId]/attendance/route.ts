import { enterRoute } from '@/lib/enter'
import { readSheet } from '@/lib/training/attendance/queries'
import { findClass } from '@/lib/training/queries'

type Props = { params: Promise<{ classId: string }> }

/** The roll of a class, for those who mark it. */
export async function GET(_request: Request, { params }: Props) {
  const ctx = await enterRoute('training.attend', 'training.read', 'people.read', 'movements.read')
  if (ctx instanceof Response) return ctx
  const found = findClass(ctx, (await params).classId)
  const headers = { 'cache-control': 'private, no-store' }
  if (!found) return Response.json({ message: 'Không tìm thấy lớp này.' }, { status: 404, headers })
  return Response.json(readSheet(ctx, found.id), { headers })
}

import { registerDatabase } from '@/lib/base'
import { isReady } from '@/lib/settings/health/queries'

export function GET() {
  const ok = isReady(registerDatabase)
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}

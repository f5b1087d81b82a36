import { forbidden, redirect } from 'next/navigation'
import { baseOf } from './base'
import { admit, type Context, type Exact, Forbidden } from './context'
import type { Permission } from './permissions'
import { currentViewer, signInAddress } from './users/session'

/** The door of pages: to sign-in without a session, 403 without the permission. */
export async function enter<const N extends readonly Permission[]>(
  ...needed: Exact<N> & N
): Promise<Context<N[number]>> {
  const viewer = await currentViewer()
  if (!viewer) redirect(await signInAddress())
  if (viewer.mustChangePassword) redirect('/password')
  try {
    return admit<N>(baseOf(viewer), needed)
  } catch (error) {
    if (error instanceof Forbidden) forbidden()
    throw error
  }
}

const refuse = (status: 401 | 403, message: string) =>
  Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })

/** The door of routes under /api: answers 401 or 403 instead of a page. */
export async function enterRoute<const N extends readonly Permission[]>(
  ...needed: Exact<N> & N
): Promise<Context<N[number]> | Response> {
  const viewer = await currentViewer()
  if (!viewer || viewer.mustChangePassword) return refuse(401, 'Hãy đăng nhập.')
  try {
    return admit<N>(baseOf(viewer), needed)
  } catch (error) {
    if (error instanceof Forbidden) return refuse(403, 'Tài khoản này không có quyền xem mục này.')
    throw error
  }
}

import { ClosedPage } from '@/components/shell/closed-page'

export const metadata = { title: 'Không được mở trang này' }

export default function Forbidden() {
  return <ClosedPage inside />
}

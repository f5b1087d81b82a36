import { MissingPage } from '@/components/shell/missing-page'

export const metadata = { title: 'Không có trang này' }

export default function NotFound() {
  return <MissingPage />
}

import { DeadEnd } from './dead-end'

export function ClosedPage({ inside }: { inside?: boolean }) {
  return (
    <DeadEnd inside={inside} title="Tài khoản này không được mở trang này">
      <p>Vai trò của tài khoản không có quyền xem mục này.</p>
      <p>Nếu công việc cần đến, hãy đề nghị người quản trị hệ thống đổi vai trò, rồi đăng nhập lại.</p>
    </DeadEnd>
  )
}

import { DeadEnd } from './dead-end'

export function MissingPage({ inside }: { inside?: boolean }) {
  return (
    <DeadEnd inside={inside} title="Không có trang này">
      <p>Địa chỉ ghi sai, hoặc hồ sơ không có trong sổ, hoặc nằm ngoài các đơn vị mà tài khoản này được xem.</p>
      <p>Hãy tìm lại theo tên ở ô tìm đầu trang, hoặc hỏi người đã gửi địa chỉ.</p>
    </DeadEnd>
  )
}

'use client'

import { Dialog } from '@/components/ui/dialog'

const KEYS: readonly [string, string][] = [
  ['Ctrl K', 'Tìm trong toàn bộ sổ, mở trang'],
  ['/', 'Đến ô tìm kiếm của danh sách'],
  ['Ctrl S, Ctrl Enter', 'Ghi biểu mẫu'],
  ['↑ ↓, Enter', 'Chọn dòng trong danh sách gợi ý'],
  ['Tab', 'Sang ô sau; không tự chọn thay người dùng'],
  ['Esc', 'Đóng hộp, bỏ chọn các dòng'],
  ['?', 'Xem bảng phím tắt này'],
]

export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Phím tắt">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 text-[14.5px]">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

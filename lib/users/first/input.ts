import { z } from 'zod'
import { tidy } from '@/lib/search-text'
import { accountName, checkNewPassword, displayName } from '../input'

const filled = (message: string) =>
  z.preprocess((text) => (typeof text === 'string' ? tidy(text) : ''), z.string().min(2, message).max(160, message))

const password = z.string({ error: 'Hãy nhập mật khẩu.' })

export const firstAdministratorInput = z
  .object({
    code: filled('Hãy nhập mã dùng một lần hiện ở cửa sổ khởi động hệ thống.'),
    name: accountName,
    displayName,
    committeeName: filled('Hãy nhập tên cấp ủy, ví dụ «Huyện ủy …».'),
    aboveName: filled('Hãy nhập tên cấp ủy cấp trên trực tiếp, ví dụ «Thành ủy …».'),
    officeName: filled('Hãy nhập tên cơ quan, ví dụ «Ban Tổ chức Huyện ủy».'),
    committeePlace: filled('Hãy nhập địa danh ghi trên văn bản.'),
    password,
    passwordAgain: password,
  })
  .superRefine((value, context) => checkNewPassword(value, value.name, context))

export type FirstAdministratorInput = z.output<typeof firstAdministratorInput>

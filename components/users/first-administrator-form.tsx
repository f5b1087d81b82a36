'use client'

import { ActionForm } from '@/components/ui/action-form'
import { FormSection } from '@/components/ui/form-section'
import { TextField } from '@/components/ui/text-field'
import { createFirstAdministrator } from '@/lib/users/first/actions'
import { NewPasswordFields } from './new-password-fields'

export function FirstAdministratorForm() {
  return (
    <ActionForm action={createFirstAdministrator} submit="Bắt đầu sử dụng" guard={false}>
      <TextField
        name="code"
        label="Mã dùng một lần"
        hint="Mã gồm 15 ký tự, hiện ở cửa sổ khởi động hệ thống. Mỗi lần khởi động có một mã mới."
        required
        autoFocus
      />
      <FormSection title="Cơ quan" hint="Ghi trên văn bản, báo cáo và đầu mỗi trang.">
        <TextField name="committeeName" label="Tên cấp ủy" placeholder="Huyện ủy …" required />
        <TextField
          name="aboveName"
          label="Cấp ủy cấp trên trực tiếp"
          placeholder="Thành ủy …"
          hint="Đứng ở dòng đầu tiêu đề văn bản của cấp ủy."
          required
        />
        <TextField name="officeName" label="Tên cơ quan sử dụng" placeholder="Ban Tổ chức Huyện ủy" required />
        <TextField
          name="committeePlace"
          label="Địa danh trên văn bản"
          hint="Đứng trước ngày tháng ở đầu văn bản, thường là tên huyện, quận."
          required
        />
      </FormSection>
      <FormSection
        title="Người quản trị đầu tiên"
        hint="Quản lý tài khoản, danh mục và nhật ký; không xem hồ sơ cán bộ."
      >
        <TextField name="displayName" label="Họ và tên" autoComplete="name" required />
        <TextField
          name="name"
          label="Tên đăng nhập"
          hint="Chữ không dấu, chữ số, dấu chấm hoặc gạch; ví dụ quantri."
          autoComplete="username"
          required
        />
        <NewPasswordFields label="Mật khẩu" />
      </FormSection>
    </ActionForm>
  )
}

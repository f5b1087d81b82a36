import { TextField } from '@/components/ui/text-field'

export function NewPasswordFields() {
  return (
    <>
      <TextField
        name="password"
        label="Mật khẩu mới"
        type="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất. Không bắt buộc chữ hoa hay ký hiệu."
      />
      <TextField name="passwordAgain" label="Nhập lại mật khẩu mới" type="password" autoComplete="new-password" />
    </>
  )
}

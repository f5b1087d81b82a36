import { TextField } from '@/components/ui/text-field'

export function NewPasswordFields({ label = 'Mật khẩu mới' }: { label?: string }) {
  return (
    <>
      <TextField
        name="password"
        label={label}
        type="password"
        autoComplete="new-password"
        required
        hint="Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất. Không bắt buộc chữ hoa hay ký hiệu."
      />
      <TextField name="passwordAgain" label="Nhập lại mật khẩu" type="password" autoComplete="new-password" required />
    </>
  )
}

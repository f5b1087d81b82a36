import { CopyButton } from '@/components/ui/copy-button'

/** Shown once: afterwards nobody can read it any more, only make a new one. */
export function OneTimePassword({ name, password }: { name: string; password: string }) {
  return (
    <div className="callout good" role="status">
      <b>Mật khẩu dùng một lần của {name}</b>
      <p className="my-2 flex flex-wrap items-center gap-3">
        <code className="num rounded-control border border-line bg-white px-3 py-1 text-[19px] tracking-wide">
          {password}
        </code>
        <CopyButton text={password} />
      </p>
      <p>
        Chỉ hiện một lần, có giá trị trong 72 giờ. Hãy trao tận tay hoặc đọc qua điện thoại; khi đăng nhập, người dùng
        phải đặt mật khẩu riêng.
      </p>
    </div>
  )
}

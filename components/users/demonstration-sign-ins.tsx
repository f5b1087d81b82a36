import { TextLink } from '@/components/ui/text-link'

type Props = { accounts: readonly { name: string; displayName: string }[]; chosen: string; next: string }

/** Which accounts a demonstration offers; a name fills the form. */
export function DemonstrationSignIns({ accounts, chosen, next }: Props) {
  const href = (name: string) => `/sign-in?${new URLSearchParams({ name, ...(next === '/' ? {} : { next }) })}`
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h2>Dữ liệu trình diễn</h2>
      <p className="small muted mt-1">
        Chọn một tài khoản dưới đây. Mật khẩu chung của các tài khoản hiện ở cửa sổ khởi động hệ thống.
      </p>
      <ul className="mt-3 grid gap-x-6 sm:grid-cols-2">
        {accounts.map(({ name, displayName }) => (
          <li key={name} className="py-[3px] text-[14px]" aria-current={name === chosen || undefined}>
            <TextLink href={href(name)}>
              <b>{name}</b>
            </TextLink>
            <span className="sub">{displayName}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { linkAccount, unlinkAccount } from '@/lib/people/account/actions'
import type { AccountCard } from '@/lib/people/account/queries'

type Account = AccountCard['free'][number]

const said = ({ name, displayName, title }: Account) =>
  `${name} (${[...new Set([displayName, title])].filter(Boolean).join(', ')})`

/** With which account somebody signs in: nobody enters a decision about themselves. */
export function AccountSection({ personId, account, isOwn, free }: AccountCard & { personId: string }) {
  return (
    <section>
      <h2 className="mb-2 text-[15px] font-semibold">Tài khoản của đồng chí này</h2>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{account ? said(account) : <span className="muted">Không ghi tài khoản nào.</span>}</p>
        {!account && free.length > 0 && (
          <DialogButton label="Ghi tài khoản" title="Tài khoản của đồng chí này" size="small">
            <ActionForm action={linkAccount} hidden={{ personId }} submit="Ghi" doneMessage="Đã ghi tài khoản.">
              <Select
                name="userId"
                label="Tài khoản"
                options={free.map((one) => ({ value: one.id, label: said(one) }))}
                required
              />
            </ActionForm>
          </DialogButton>
        )}
        {account && !isOwn && (
          <DialogButton label="Bỏ" title="Bỏ tài khoản khỏi hồ sơ" size="small" tone="quiet">
            <ActionForm
              action={unlinkAccount}
              hidden={{ personId }}
              submit="Bỏ tài khoản khỏi hồ sơ"
              tone="danger"
              doneMessage="Đã bỏ tài khoản khỏi hồ sơ."
            >
              <p>Tài khoản vẫn dùng được; chỉ không còn ghi là của đồng chí này.</p>
              <Textarea name="reason" label="Lý do" rows={2} maxLength={300} required />
            </ActionForm>
          </DialogButton>
        )}
      </div>
      <p className="muted mt-1 text-[13px]">
        Người dùng tài khoản này không tự trình, vào sổ, đính chính, hủy quyết định có việc của chính mình.
      </p>
    </section>
  )
}

'use client'

import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { ROLE_NAMES } from '@/lib/permissions'
import { ScopeField, type ScopeUnit } from './scope-field'

export type Account = { name: string; displayName: string; title: string | null; role: string; units: string[] }

const roles = Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))

export function AccountFields({ account, units }: { account?: Account; units: readonly ScopeUnit[] }) {
  return (
    <FormSection title="Tài khoản" columns={2}>
      {account ? (
        <TextField name="name" label="Tên đăng nhập" defaultValue={account.name} disabled />
      ) : (
        <TextField
          name="name"
          label="Tên đăng nhập"
          hint="Chữ không dấu, chữ số, dấu chấm hoặc gạch; ví dụ: lan.nguyen"
          required
          autoFocus
        />
      )}
      <TextField name="displayName" label="Họ và tên" defaultValue={account?.displayName} required />
      <Select name="role" label="Vai trò" options={roles} defaultValue={account?.role} required />
      <TextField name="title" label="Chức vụ" defaultValue={account?.title} />
      <ScopeField units={units} defaultValue={account?.units} />
    </FormSection>
  )
}

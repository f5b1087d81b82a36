'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { useFormState } from '@/components/ui/form-context'

/** Asked only when the register already has somebody of that name and birth year. */
export function LookAlikeConfirm() {
  const { problems, values } = useFormState()
  if (!problems.confirmed && !values.confirmed) return null
  return <Checkbox name="confirmed" label="Đã đối chiếu: đây là một người khác cùng họ tên, cùng năm sinh" />
}

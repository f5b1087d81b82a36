'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { useFormState } from '@/components/ui/form-context'

const TICKS = {
  skipped: 'Các số còn thiếu đã dùng cho văn bản khác (không ghi ở đây)',
  disordered: 'Số và ngày ký đúng như trên văn bản',
}

/** Asked only when a number leaves others out before it, or its day is not in their order. */
export function NumberConfirm() {
  const { problems, values } = useFormState()
  return Object.entries(TICKS).map(
    ([name, label]) => (problems[name] || values[name]) && <Checkbox key={name} name={name} label={label} />,
  )
}

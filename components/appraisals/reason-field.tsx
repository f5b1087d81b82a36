import { Textarea } from '@/components/ui/textarea'

export const ReasonField = ({ hint = 'Sai ở đâu, theo giấy tờ nào' }: { hint?: string }) => (
  <Textarea name="reason" label="Lý do" hint={hint} rows={2} maxLength={300} required />
)

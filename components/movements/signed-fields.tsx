import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { AUTHORITIES } from '@/lib/documents/labels'

/** What the next paper of a body starts from: its number, the day, and who signed last. */
export type NextPaper = {
  number: number
  /** Written in the draft already. */
  isProposed?: boolean
  signedOn: CivilDate
  last: { signatory: string | null; signatoryTitle: string | null; authority: string } | null
}

const authorities = Object.entries(AUTHORITIES).map(([value, label]) => ({ value, label }))

/** Number, day, authority and signatory, as they stand on the signed paper. */
export const SignedFields = ({ next: { number, isProposed, signedOn, last } }: { next: NextPaper }) => (
  <>
    <TextField
      name="number"
      label="Số"
      inputMode="numeric"
      defaultValue={String(number)}
      hint={isProposed ? 'Số dự kiến trong dự thảo' : 'Số tiếp theo của nhiệm kỳ'}
      required
    />
    <DateField name="signedOn" label="Ngày ký" defaultValue={signedOn} required />
    <Select
      name="authority"
      label="Thẩm quyền ký"
      options={authorities}
      defaultValue={last?.authority ?? 'T/M'}
      placeholder={null}
    />
    <TextField name="signatory" label="Người ký" defaultValue={last?.signatory ?? ''} required />
    <TextField name="signatoryTitle" label="Chức vụ người ký" defaultValue={last?.signatoryTitle ?? ''} required />
  </>
)

import { formatPartial } from '@/lib/partial-date'
import type { Proposal } from '@/lib/proposals/queries'
import { QUALIFICATION_KINDS } from '@/lib/qualifications/labels'

/** What is to be written into the file: «Lý luận chính trị: Trung cấp» and beneath it where, when, under which number; or words. */
export function Proposed({ proposal: { qualification, levelKind, levelName, words } }: { proposal: Proposal }) {
  if (!qualification) return words
  const { field, school, form, issuedOn, certificateNumber } = qualification
  return (
    <>
      Thêm: {levelKind && `${QUALIFICATION_KINDS[levelKind]}: `}
      <b className="font-[580]">{[levelName, field].filter(Boolean).join(', ')}</b>
      <span className="sub">
        {[school, form, formatPartial(issuedOn), certificateNumber && `số ${certificateNumber}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

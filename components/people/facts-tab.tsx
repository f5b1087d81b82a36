import { Callout } from '@/components/ui/callout'
import { Definitions } from '@/components/ui/definitions'
import { formatPartial, type PartialDate } from '@/lib/partial-date'
import { FIELD_NAMES, SEX_NAMES } from '@/lib/people/labels'
import type { Person } from '@/lib/people/queries'
import { type FactField, identityDoubt } from '@/lib/people/rules'
import { fold } from '@/lib/search-text'

const date = (value: PartialDate | null) => value && <span className="num">{formatPartial(value)}</span>

function place(text: string | null, catalogue: string | null) {
  if (!text || !catalogue || fold(text) === fold(catalogue)) return text ?? catalogue
  return (
    <>
      {text}
      <span className="sub">Danh mục: {catalogue}</span>
    </>
  )
}

/** The file's own facts, grouped as on paper. */
export function FactsTab({ person, children }: { person: Person; children?: React.ReactNode }) {
  const item = (field: FactField, value: React.ReactNode) => ({ term: FIELD_NAMES[field], value })
  const groups = [
    {
      title: 'Lý lịch',
      items: [
        item('fullName', person.fullName),
        item('otherNames', person.otherNames),
        item('sex', SEX_NAMES[person.sex]),
        item('birthDate', date(person.birthDate)),
        { term: 'Quê quán', value: place(person.homePlaceText, person.homePlace) },
        { term: 'Nơi sinh', value: place(person.birthPlaceText, person.birthPlace) },
        item('ethnicGroup', person.ethnicGroupName),
        item('religion', person.religionName),
        item('residence', person.residence),
      ],
    },
    {
      title: 'Đảng, tuyển dụng',
      items: [
        item('partyAdmittedOn', date(person.partyAdmittedOn)),
        item('partyOfficialOn', date(person.partyOfficialOn)),
        item('partyCardNumber', person.partyCardNumber),
        item('firstHiredOn', date(person.firstHiredOn)),
      ],
    },
    {
      title: 'Giấy tờ, liên hệ',
      items: [item('identityNumber', person.identityNumber), item('phone', person.phone), item('email', person.email)],
    },
  ]
  return (
    <div className="grid gap-5 p-4">
      {identityDoubt(person.identityNumber, person.sex, person.birthDate) && (
        <Callout tone="warn" title="Số định danh không khớp giới tính hoặc năm sinh.">
          Hãy đối chiếu với thẻ căn cước rồi sửa chỗ sai.
        </Callout>
      )}
      {groups.map(({ title, items }) => (
        <section key={title}>
          <h2 className="mb-2 text-[15px] font-semibold">{title}</h2>
          <Definitions items={items} columns={3} />
        </section>
      ))}
      {children}
    </div>
  )
}

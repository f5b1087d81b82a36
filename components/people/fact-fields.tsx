import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { FIELD_NAMES, SEX_NAMES } from '@/lib/people/labels'
import type { Person } from '@/lib/people/queries'

type Named = { code: string; name: string }
export type FactChoices = { ethnicGroups: readonly Named[]; religions: readonly Named[] }

const SEXES = Object.entries(SEX_NAMES).map(([value, label]) => ({ value, label }))
const options = (list: readonly Named[]) => list.map(({ code, name }) => ({ value: code, label: name }))

/** The commonest choice of a new file: the first of the catalogue. */
const commonest = (list: readonly Named[]) => list[0]?.code

type PlaceProps = { field: 'homePlace' | 'birthPlace'; person?: Person }

function PlaceFields({ field, person }: PlaceProps) {
  const id = person?.[`${field}Id`]
  const chosen = id ? { id, label: person?.[field] ?? id } : null
  return (
    <>
      <Combobox
        name={`${field}Id`}
        label={FIELD_NAMES[`${field}Id`]}
        src="/api/places/search"
        defaultValue={chosen}
        placeholder="Tên xã, huyện, tỉnh cũ hoặc mới"
      />
      <TextField
        name={`${field}Text`}
        label={FIELD_NAMES[`${field}Text`]}
        defaultValue={person?.[`${field}Text`] ?? ''}
        hint="Chép như trong giấy tờ; để trống thì lấy theo danh mục"
        maxLength={200}
      />
    </>
  )
}

/** The fields of a file, grouped as on paper. */
export function FactFields({ person, choices }: { person?: Person; choices: FactChoices }) {
  const text = (field: 'otherNames' | 'residence' | 'partyCardNumber' | 'identityNumber' | 'phone' | 'email') => ({
    name: field,
    label: FIELD_NAMES[field],
    defaultValue: person?.[field] ?? '',
  })
  const date = (field: 'birthDate' | 'partyAdmittedOn' | 'partyOfficialOn' | 'firstHiredOn') => ({
    name: field,
    label: FIELD_NAMES[field],
    partial: true,
    defaultValue: person?.[field] ?? undefined,
  })
  return (
    <>
      <FormSection title="Lý lịch" columns={2}>
        <TextField
          name="fullName"
          label={FIELD_NAMES.fullName}
          defaultValue={person?.fullName ?? ''}
          maxLength={80}
          autoComplete="off"
          required
        />
        <TextField {...text('otherNames')} maxLength={80} />
        <DateField {...date('birthDate')} hint="Chỉ biết tháng hoặc năm thì ghi 05/1968, 1968" required />
        <RadioGroup name="sex" label={FIELD_NAMES.sex} options={SEXES} defaultValue={person?.sex} inline required />
        <PlaceFields field="homePlace" person={person} />
        <PlaceFields field="birthPlace" person={person} />
        <Select
          name="ethnicGroup"
          label={FIELD_NAMES.ethnicGroup}
          options={options(choices.ethnicGroups)}
          defaultValue={person ? person.ethnicGroup : commonest(choices.ethnicGroups)}
        />
        <Select
          name="religion"
          label={FIELD_NAMES.religion}
          options={options(choices.religions)}
          defaultValue={person ? person.religion : commonest(choices.religions)}
        />
        <TextField {...text('residence')} maxLength={200} wide />
      </FormSection>
      <FormSection title="Đảng, tuyển dụng" columns={2}>
        <DateField {...date('partyAdmittedOn')} />
        <DateField {...date('partyOfficialOn')} />
        <TextField {...text('partyCardNumber')} inputMode="numeric" maxLength={16} />
        <DateField {...date('firstHiredOn')} />
      </FormSection>
      <FormSection title="Giấy tờ, liên hệ" columns={2}>
        <TextField {...text('identityNumber')} inputMode="numeric" hint="12 chữ số; chứng minh nhân dân cũ 9 chữ số" />
        <TextField {...text('phone')} type="tel" />
        <TextField {...text('email')} type="email" />
      </FormSection>
    </>
  )
}

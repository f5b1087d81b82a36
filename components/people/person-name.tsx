import { TextLink } from '@/components/ui/text-link'
import { type PartialDate, yearOf } from '@/lib/partial-date'
import { splitName } from '@/lib/person-name'

type Props = { person: { id: string; fullName: string; birthDate: PartialDate | null } }

/** A name as lists print it: the given name stands out, the birth year tells namesakes apart. */
export function PersonName({ person: { id, fullName, birthDate } }: Props) {
  const { given } = splitName(fullName)
  return (
    <>
      <TextLink href={`/people/${id}`}>
        {fullName.slice(0, fullName.length - given.length)}
        <b>{given}</b>
      </TextLink>
      {birthDate && <span className="muted num"> {yearOf(birthDate)}</span>}
    </>
  )
}

import { TextLink } from '@/components/ui/text-link'

type Props = { row: { personId: string; personName: string; birthYear: string | null }; day?: string }

/** A name that opens the part of the file where these things stand. */
export const PersonCell = ({ row, day = '' }: Props) => (
  <>
    <TextLink href={`/people/${row.personId}?tab=appraisals${day.replace('?', '&')}`}>{row.personName}</TextLink>
    <span className="sub num">{row.birthYear}</span>
  </>
)

import { ChoiceLinks } from '@/components/ui/choice-links'
import type { RatingSubject } from '@/db/schema/appraisals'
import { RATING_SUBJECTS } from '@/lib/appraisals/labels'

type Props = { subject: RatingSubject; choose: (change: Record<string, string | null>) => string }

/** As what somebody is rated: a member of the Party, or a cadre. */
export const SubjectChoice = ({ subject, choose }: Props) => (
  <ChoiceLinks
    label="Với tư cách"
    items={Object.entries(RATING_SUBJECTS).map(([value, label]) => ({
      href: choose({ subject: value }),
      label,
      current: value === subject,
    }))}
  />
)

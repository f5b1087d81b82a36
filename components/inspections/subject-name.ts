import type { Subject } from '@/lib/inspections/subjects/queries'
import { countInProse } from '@/lib/numbers'

/** An organisation, a member, or how many members of an organisation. */
export function subjectName({ unitName, personName, memberCount }: Subject): string {
  if (personName) return personName
  return memberCount ? `${countInProse(memberCount)} đảng viên của ${unitName ?? ''}` : (unitName ?? '')
}

import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { Grade } from '@/lib/appraisals/rules'

const TONES: Record<Grade, BadgeTone> = { excellent: 'blue', good: 'good', completed: 'warn', failed: 'bad' }

/** What somebody was rated, in the words of its regulation. */
export const GradeBadge = ({ grade, name }: { grade: Grade; name: string }) => <Badge tone={TONES[grade]}>{name}</Badge>

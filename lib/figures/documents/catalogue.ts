import type { Figure } from '../relation/queries'
import { pointsOf } from './queries'

const programme = {
  subject: 'documents',
  time: 'on',
  needs: 'documents.read',
  rowKind: 'point',
  groupName: 'Văn bản',
  isPublic: true,
} as const

export const DOCUMENTS_FIGURES: readonly Figure[] = [
  {
    ...programme,
    id: 'programme-breakthroughs',
    title: 'Khâu đột phá của nhiệm kỳ',
    unit: 'khâu',
    definition: 'Các khâu đột phá nêu trong nghị quyết, chương trình của nhiệm kỳ đang có hiệu lực.',
    relation: pointsOf('breakthrough'),
  },
  {
    ...programme,
    id: 'programme-tasks',
    title: 'Nhiệm vụ, giải pháp trọng tâm của nhiệm kỳ',
    unit: 'nhiệm vụ',
    definition: 'Các nhiệm vụ, giải pháp nêu trong nghị quyết, chương trình của nhiệm kỳ đang có hiệu lực.',
    relation: pointsOf('task'),
  },
]

import type { DocumentState, GoverningKind } from './rules'

export const GOVERNING_KINDS = {
  resolution: 'Nghị quyết',
  directive: 'Chỉ thị',
  regulation: 'Quy định',
  rules: 'Quy chế',
  decision: 'Quyết định',
  conclusion: 'Kết luận',
  programme: 'Chương trình',
  plan: 'Kế hoạch',
  scheme: 'Đề án',
  guidance: 'Hướng dẫn',
  law: 'Luật',
  decree: 'Nghị định',
  other: 'Văn bản khác',
} satisfies Record<GoverningKind, string>

export const DOCUMENT_STATES = {
  'in-force': 'Còn hiệu lực',
  coming: 'Sắp có hiệu lực',
  ended: 'Hết hiệu lực',
} satisfies Record<DocumentState, string>

export const POINT_KINDS = { breakthrough: 'Khâu đột phá', task: 'Nhiệm vụ, giải pháp' } as const

/** «Nghị quyết 04-NQ/TU»; one without a number by its title. */
export const documentName = ({ kind, number, title }: { kind: GoverningKind; number: string; title: string }) =>
  number ? `${kind === 'other' ? 'Văn bản' : GOVERNING_KINDS[kind]} ${number}` : title

/** Fields as the log calls them. */
export const FIELD_NAMES = {
  replacedById: 'Văn bản thay thế',
  isTermProgramme: 'Chương trình của nhiệm kỳ',
  breakthroughs: 'Khâu đột phá',
  tasks: 'Nhiệm vụ, giải pháp',
}

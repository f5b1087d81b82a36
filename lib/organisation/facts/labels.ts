import type { unitFacts } from '@/db/schema/organisation'

export type FactKind = (typeof unitFacts.$inferSelect)['kind']

export const FACT_KINDS = {
  class: 'Loại đơn vị hành chính',
  area: 'Diện tích tự nhiên',
  population: 'Dân số',
} satisfies Record<FactKind, string>

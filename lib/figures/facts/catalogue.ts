import type { Figure } from '../relation/queries'
import { factOf } from './queries'

const fact = {
  subject: 'area',
  rowKind: 'unit',
  time: 'on',
  needs: 'organisation.read',
  isStated: true,
  isMeasure: true,
} as const

export const FACTS_FIGURES: readonly Figure[] = [
  {
    ...fact,
    id: 'administrative-class',
    title: 'Loại đơn vị hành chính',
    unit: 'loại',
    definition: 'Loại đơn vị hành chính của huyện theo văn bản có hiệu lực gần nhất, tính đến ngày xem.',
    relation: factOf('class'),
  },
  {
    ...fact,
    id: 'natural-area',
    title: 'Diện tích tự nhiên',
    unit: 'ha',
    definition: 'Diện tích tự nhiên của huyện theo nguồn ghi gần nhất, tính đến ngày xem.',
    relation: factOf('area'),
  },
  {
    ...fact,
    id: 'population',
    title: 'Dân số',
    unit: 'người',
    definition: 'Dân số của huyện theo nguồn ghi gần nhất, tính đến ngày xem.',
    relation: factOf('population'),
  },
]

import type { SearchParams } from '@/lib/list-state'
import { Empty } from './empty'

/** What stands in an address without narrowing its list. */
const KEPT = new Set(['asOf', 'sort', 'nature'])

type Props = {
  params: SearchParams
  /** «lớp», «văn bản» */
  noun: string
  /** What whoever may write is told to do where nothing is written yet. */
  start?: string | false | undefined
}

/** A list without a row: narrowed too far, or nothing is in it yet. */
export function NoMatch({ params, noun, start }: Props) {
  const isNarrowed = Object.entries(params).some(
    ([name, value]) => !KEPT.has(name) && value !== undefined && value !== '',
  )
  return isNarrowed ? (
    <Empty title={`Không có ${noun} nào khớp`}>Hãy bớt điều kiện lọc hoặc tìm bằng từ khác.</Empty>
  ) : (
    <Empty title={`Chưa có ${noun} nào`}>{start}</Empty>
  )
}

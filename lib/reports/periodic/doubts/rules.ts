import { formatDay } from '../../../civil-date'
import { figureHref } from '../../../figures/rules'
import { countInProse } from '../../../numbers'
import { scopeOf } from '../../rules'
import type { PeriodicData } from '../data'
import { groupOf, lacking } from '../wording/rules'

export type Doubt = { readonly key: string; readonly text: string; readonly href: string }

type Found = Doubt & { readonly times: number }

/** So many of something, with the list of just those. */
const counted = (key: string, times: number, what: string, href: string): Found => ({
  ...{ key, times, href },
  text: `${countInProse(times)} ${what}`,
})

/** Members: who has not reported any, and whose report is older than the last day. */
function ofMembers({ figures, period, unit, countedBefore }: PeriodicData): Found[] {
  const list = (group: string) => figureHref('party-members', scopeOf(period, unit), { group })
  const { organisations = 0, latestOn, href } = countedBefore ?? {}
  const until = latestOn ? ` (gần nhất ngày ${formatDay(latestOn)})` : ''
  return [
    counted(
      'members',
      groupOf(figures['party-members'], 'missing')?.rows ?? 0,
      'tổ chức đảng chưa báo cáo số đảng viên',
      list('missing'),
    ),
    counted(
      'members.before',
      organisations,
      `tổ chức đảng báo cáo số đảng viên trước ngày cuối kỳ ${formatDay(period.to)}${until}`,
      href ?? list('reported'),
    ),
  ]
}

/** What makes a figure doubtful, each with the list where it can be put right: read before anything is signed. */
export function doubts(data: PeriodicData): Doubt[] {
  const { figures, period, unit, levelName } = data
  const scope = scopeOf(period, unit)
  const shareOf = (key: string, figureId: string, group: string, what: string) =>
    counted(key, groupOf(figures[figureId], group)?.rows ?? 0, what, figureHref(figureId, scope, { group }))
  const restOf = (key: string, figureId: string, what: string) =>
    counted(key, lacking(figures[figureId]), what, figureHref(figureId, scope, { side: 'rest' }))
  const cadres = `cán bộ diện ${levelName}`
  return [
    ...ofMembers(data),
    shareOf('undecided', 'non-local-heads', 'undecided', 'trường hợp chưa xác định là người địa phương hay không'),
    counted(
      'vacant',
      figures['vacant-seats']?.value ?? 0,
      `chức danh diện ${levelName} còn khuyết`,
      figureHref('vacant-seats', scope),
    ),
    shareOf('birth', 'managed-cadres', 'unknown', `${cadres} chưa rõ ngày sinh`),
    restOf('degree', 'managed-cadres-degree', `${cadres} chưa ghi bằng đại học`),
    restOf('theory', 'managed-cadres-theory', `${cadres} chưa ghi trình độ lý luận chính trị trung cấp trở lên`),
  ]
    .filter(({ times }) => times > 0)
    .map(({ times: _, ...doubt }) => doubt)
}

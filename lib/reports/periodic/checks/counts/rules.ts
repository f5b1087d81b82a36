import { formatDay } from '../../../../civil-date'
import { figureHref } from '../../../../figures/rules'
import { countInProse } from '../../../../numbers'
import { scopeOf } from '../../../rules'
import type { PeriodicData } from '../../data'
import { groupOf, lacking } from '../../wording/rules'
import type { Finding, Severity } from '../findings/rules'

type Found = Finding & { readonly times: number }

/** So many of something, with the list of just those. */
const counted = (severity: Severity, key: string, times: number, what: string, href: string): Found => ({
  ...{ severity, key, times, href },
  text: `${countInProse(times)} ${what}`,
})

/** Members: who has not reported any, and whose report is older than the last day. */
function ofMembers({ figures, period, unit, countedBefore }: PeriodicData): Found[] {
  const list = (group: string) => figureHref('party-members', scopeOf(period, unit), { group })
  const { organisations = 0, latestOn, href } = countedBefore ?? {}
  const until = latestOn ? ` (gần nhất ngày ${formatDay(latestOn)})` : ''
  return [
    counted(
      'warning',
      'members',
      groupOf(figures['party-members'], 'missing')?.rows ?? 0,
      'tổ chức đảng chưa báo cáo số đảng viên',
      list('missing'),
    ),
    counted(
      'note',
      'members.before',
      organisations,
      `tổ chức đảng báo cáo số đảng viên trước ngày cuối kỳ ${formatDay(period.to)}${until}`,
      href ?? list('reported'),
    ),
  ]
}

/** What is missing or undecided behind a figure, each with the list where it can be put right: read before anything is signed. */
export function missing(data: PeriodicData): Finding[] {
  const { figures, period, unit, levelName } = data
  const scope = scopeOf(period, unit)
  const shareOf = (key: string, figureId: string, group: string, what: string) =>
    counted('warning', key, groupOf(figures[figureId], group)?.rows ?? 0, what, figureHref(figureId, scope, { group }))
  const restOf = (key: string, figureId: string, what: string) =>
    counted('note', key, lacking(figures[figureId]), what, figureHref(figureId, scope, { side: 'rest' }))
  const cadres = `cán bộ diện ${levelName}`
  return [
    ...ofMembers(data),
    shareOf('undecided', 'non-local-heads', 'undecided', 'trường hợp chưa xác định là người địa phương hay không'),
    counted(
      'note',
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
    .map(({ times: _, ...finding }) => finding)
}

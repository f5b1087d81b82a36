import { figureHref } from '../../../figures/rules'
import { countInProse } from '../../../numbers'
import { scopeOf } from '../../rules'
import type { PeriodicData } from '../data'
import { groupOf, lacking } from '../wording/rules'

export type Doubt = { readonly key: string; readonly text: string; readonly href: string }

/** What makes a figure doubtful, each with the list where it can be put right: read before anything is signed. */
export function doubts(data: PeriodicData): Doubt[] {
  const { figures, period, unit } = data
  const scope = scopeOf(period, unit)
  const missing = groupOf(figures['party-members'], 'missing')?.rows ?? 0
  const undecided = groupOf(figures['non-local-heads'], 'undecided')?.rows ?? 0
  const of = (id: string) => lacking(figures[id])
  const found: (Doubt & { times: number })[] = [
    {
      key: 'members',
      times: missing,
      text: `${countInProse(missing)} tổ chức đảng chưa báo cáo số đảng viên`,
      href: figureHref('party-members', scope, { group: 'missing' }),
    },
    {
      key: 'undecided',
      times: undecided,
      text: `${countInProse(undecided)} trường hợp chưa xác định là người địa phương hay không`,
      href: figureHref('non-local-heads', scope, { group: 'undecided' }),
    },
    {
      key: 'degree',
      times: of('managed-cadres-degree'),
      text: `${countInProse(of('managed-cadres-degree'))} cán bộ diện quản lý chưa ghi bằng đại học`,
      href: figureHref('managed-cadres-degree', scope),
    },
    {
      key: 'theory',
      times: of('managed-cadres-theory'),
      text: `${countInProse(of('managed-cadres-theory'))} cán bộ diện quản lý chưa ghi trình độ lý luận chính trị`,
      href: figureHref('managed-cadres-theory', scope),
    },
  ]
  return found.filter((doubt) => doubt.times > 0)
}

import { STANDINGS } from '../../targets/labels'
import type { Figure } from '../relation/queries'
import { adjustedTargets, congressTargets, judging, type Lookup, reachedTargets, statedFigure } from './queries'

const targets = {
  subject: 'targets',
  rowKind: 'target',
  unit: 'chỉ tiêu',
  time: 'on',
  needs: 'targets.read',
  groups: STANDINGS,
  groupName: 'Kết quả',
  isStated: true,
  isOfWhole: true,
  isJudged: true,
} as const

/** Figures made of targets, which in turn are measured by the figures that `lookup` knows. */
export function reachedFigures(lookup: Lookup): readonly Figure[] {
  const judgedOn = judging(lookup)
  return [
    {
      ...targets,
      id: 'targets-met',
      title: 'Chỉ tiêu nghị quyết đại hội đã đạt và vượt',
      definition:
        'Chỉ tiêu của nghị quyết đại hội có hiệu lực trong ngày mà giá trị gần nhất đạt hoặc vượt mức phải đạt trong ngày ấy; chỉ tiêu đã điều chỉnh tính theo mức sau điều chỉnh.',
      relation: reachedTargets(judgedOn),
    },
    {
      ...targets,
      id: 'targets-total',
      title: 'Chỉ tiêu nghị quyết đại hội',
      definition: 'Chỉ tiêu của nghị quyết đại hội có hiệu lực trong ngày.',
      relation: congressTargets(judgedOn),
    },
    {
      ...targets,
      id: 'targets-adjusted',
      title: 'Chỉ tiêu nghị quyết đại hội được điều chỉnh',
      definition: 'Chỉ tiêu của nghị quyết đại hội mà mức phải đạt trong ngày là mức sau điều chỉnh.',
      relation: adjustedTargets(judgedOn),
    },
    {
      ...targets,
      id: 'reform-index-rank',
      title: 'Xếp hạng Chỉ số cải cách hành chính',
      unit: 'hạng',
      isMeasure: true,
      definition: 'Thứ hạng của huyện theo công bố gần nhất, tính đến ngày xem.',
      relation: statedFigure(judgedOn, 'reform-index-rank'),
    },
  ]
}

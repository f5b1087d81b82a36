import { REPORTED } from '../labels'
import type { Figure } from '../relation/queries'
import { allOrganisations, communes, members, organisationsOfBlock, organisationsOfForm } from './queries'

const party = {
  subject: 'party',
  rowKind: 'unit',
  unit: 'tổ chức',
  time: 'on',
  needs: 'organisation.read',
  groupName: 'Khối',
} as const

export const PARTY_FIGURES: readonly Figure[] = [
  {
    ...party,
    id: 'party-organisations',
    title: 'Tổ chức cơ sở đảng',
    definition: 'Các đảng bộ cơ sở và chi bộ cơ sở đang hoạt động trong ngày.',
    relation: allOrganisations,
  },
  {
    ...party,
    id: 'party-committees',
    title: 'Đảng bộ cơ sở',
    definition: 'Tổ chức cơ sở đảng là đảng bộ, đang hoạt động trong ngày.',
    relation: organisationsOfForm('committee'),
  },
  {
    ...party,
    id: 'party-cells',
    title: 'Chi bộ cơ sở',
    definition: 'Tổ chức cơ sở đảng là chi bộ, đang hoạt động trong ngày.',
    relation: organisationsOfForm('cell'),
  },
  {
    ...party,
    id: 'party-members',
    title: 'Đảng viên',
    unit: 'đảng viên',
    definition:
      'Tổng số đảng viên chính thức và dự bị do từng tổ chức cơ sở đảng báo gần nhất, tính đến ngày xem. Tổ chức chưa báo số vẫn có tên, với số 0.',
    groups: REPORTED,
    silentGroup: 'missing',
    groupName: 'Báo số',
    relation: members,
  },
  {
    ...party,
    id: 'communes',
    groupName: 'Loại',
    title: 'Đơn vị hành chính cấp xã',
    unit: 'đơn vị',
    definition: 'Các đơn vị hành chính cấp xã có ủy ban nhân dân trong ngày.',
    relation: communes,
  },
]

const OF_BLOCK = 'party-organisations-'

/** Blocks are vocabulary, so each has its figure: `party-organisations-` and the block's code. */
export function figureOfBlock(id: string): Figure | undefined {
  if (!id.startsWith(OF_BLOCK)) return undefined
  return {
    ...party,
    id,
    title: 'Tổ chức cơ sở đảng khối {block}',
    definition: 'Tổ chức cơ sở đảng thuộc khối, đang hoạt động trong ngày.',
    block: id.slice(OF_BLOCK.length),
    relation: organisationsOfBlock(id.slice(OF_BLOCK.length)),
  }
}

export const blockFigureId = (block: string) => `${OF_BLOCK}${block}`

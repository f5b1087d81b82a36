import type { CivilDate } from '@/lib/civil-date'
import type { postStandards } from '../schema/qualifications'

type Row = typeof postStandards.$inferInsert

const BACHELOR = 'bachelor'

/** Posts managed by the committee's own level: a degree, political theory at intermediate level. */
const MANAGED = [
  'executive-committee-member',
  'council-board-head',
  'council-board-deputy',
  'party-body-deputy',
  'inspection-member',
  'department-head',
  'department-deputy',
  'public-unit-head',
  'public-unit-deputy',
  'mass-body-head',
  'mass-body-deputy',
  'commune-secretary',
  'commune-standing-deputy',
  'commune-deputy-secretary',
  'commune-council-chair',
  'commune-council-deputy',
  'commune-chair',
  'commune-vice-chair',
]

const DISTRICT = [
  'district-secretary',
  'district-deputy-secretary',
  'standing-committee-member',
  'district-council-chair',
  'district-council-deputy',
  'district-chair',
  'district-vice-chair',
  'party-body-head',
]

const standard = (postKind: string, politicalTheory: string, basis: string): Row => ({
  id: `standard-${postKind}`,
  ...{ postKind, education: BACHELOR, politicalTheory, basis, isUnverified: true },
  from: '2020-01-02' as CivilDate,
})

/**
 * What posts ask for in practice under QĐ 214-QĐ/TW: local rules vary, so each row is marked until it was read in them. More
 * than education and political theory is asked by local rules alone and left to those who know them.
 */
export const POST_STANDARDS: readonly Row[] = [
  ...DISTRICT.map((kind) => standard(kind, 'theory-advanced', 'Quy định 214-QĐ/TW ngày 02/01/2020; Quy định 89-QĐ/TW')),
  ...MANAGED.map((kind) =>
    standard(kind, 'theory-intermediate', 'Quy định 89-QĐ/TW; Nghị quyết 04-NQ/TU ngày 31/5/2021 của Thành ủy'),
  ),
  standard('party-specialist', 'theory-intermediate', 'Khung năng lực vị trí việc làm cơ quan Đảng'),
]

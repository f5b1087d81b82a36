import type { CivilDate } from '@/lib/civil-date'
import { searchTextOf } from '@/lib/inspections/rules'
import type { Db } from '../client'
import { documentPoints, governingDocuments } from '../schema/documents'
import {
  inspectionPlans,
  inspectionRemedies,
  inspectionSubjects,
  inspections,
  receivedInspections,
  receivedRequests,
} from '../schema/inspections'

const day = (text: string) => text as CivilDate

type Round = Omit<typeof inspections.$inferInsert, 'id' | 'searchText' | 'leadBody'>

const LEAD = 'Ban Thường vụ Huyện ủy'
const thematic = { kind: 'inspection', form: 'thematic' } as const

/** One story each: counted, counted twice over, not counted. */
const ROUNDS: Record<string, Round> = {
  onCadreWork: {
    ...thematic,
    ...{ topic: 'Công tác luân chuyển, điều động cán bộ', isOnCadreWork: true, planYear: 2022 },
    ...{ decisionNumber: '21-KH/HU', decidedOn: day('2022-03-01'), from: day('2022-03-15'), until: day('2022-05-01') },
    ...{ conclusionNumber: '40-KL/HU', concludedOn: day('2022-05-20') },
  },
  onDiscipline: {
    ...thematic,
    ...{ topic: 'Việc chấp hành Quy chế làm việc', planYear: 2021, from: day('2021-09-01'), until: day('2021-09-30') },
    ...{ conclusionNumber: '18-KL/HU', concludedOn: day('2021-11-10') },
  },
  beforeTheTerm: {
    ...thematic,
    ...{ topic: 'Chuẩn bị đại hội đảng bộ cơ sở', from: day('2020-02-03'), concludedOn: day('2020-04-15') },
    conclusionNumber: '99-KL/HU',
  },
  stillRunning: { ...thematic, topic: 'Việc thực hiện Nghị quyết 04-NQ/TU', planYear: 2023, from: day('2023-06-05') },
  cancelled: {
    ...thematic,
    ...{ topic: 'Việc thu, nộp đảng phí', from: day('2022-10-03'), concludedOn: day('2022-11-01') },
    cancelledReason: 'Trùng nội dung với đoàn kiểm tra của cấp trên',
  },
  classified: {
    ...{ kind: 'inspection', form: 'violation', topic: null, isClassified: true },
    ...{ decisionNumber: '05-QĐ/UBKTHU', from: day('2022-08-01'), concludedOn: day('2022-09-30') },
    conclusionNumber: '11-TB/UBKTHU',
  },
  supervision: {
    ...{ kind: 'supervision', form: 'thematic', topic: 'Việc thực hiện trách nhiệm nêu gương', planYear: 2022 },
    ...{ from: day('2022-06-01'), until: day('2022-07-01'), concludedOn: day('2022-07-15') },
    conclusionNumber: '44-KL/HU',
  },
  regular: {
    ...{ kind: 'supervision', form: 'regular', topic: 'Sinh hoạt chi bộ', from: day('2022-01-10') },
    ...{ conclusionNumber: '45-KL/HU', concludedOn: day('2022-12-10'), planYear: 2022 },
  },
}

const SUBJECTS: readonly (typeof inspectionSubjects.$inferInsert)[] = [
  { id: 'east-cadre-work', inspectionId: 'onCadreWork', unitId: 'eastCommittee' },
  { id: 'west-cadre-work', inspectionId: 'onCadreWork', unitId: 'westCommittee' },
  { id: 'binh-cadre-work', inspectionId: 'onCadreWork', personId: 'binh' },
  { id: 'hoa-cadre-work', inspectionId: 'onCadreWork', personId: 'hoa' },
  { id: 'east-discipline', inspectionId: 'onDiscipline', unitId: 'eastCommittee' },
  { id: 'west-before', inspectionId: 'beforeTheTerm', unitId: 'westCommittee' },
  { id: 'west-running', inspectionId: 'stillRunning', unitId: 'westCommittee' },
  { id: 'school-cancelled', inspectionId: 'cancelled', unitId: 'schoolCell' },
  { id: 'school-supervised', inspectionId: 'supervision', unitId: 'schoolCell' },
  { id: 'school-members', inspectionId: 'supervision', unitId: 'schoolCell', memberCount: 3 },
  { id: 'east-cell-regular', inspectionId: 'regular', unitId: 'eastCell' },
]

/** Inspections, what is to be put right after them, the plans, one received from above, and the programme of the term. */
export function addInspections(db: Db): void {
  db.insert(inspections)
    .values(
      Object.entries(ROUNDS).map(([id, round]) => ({
        ...{ id, leadBody: LEAD, ...round },
        searchText: searchTextOf({ leadBody: LEAD, ...round }),
      })),
    )
    .run()
  db.insert(inspectionSubjects)
    .values([...SUBJECTS])
    .run()
  const ofCadreWork = { inspectionId: 'onCadreWork' }
  db.insert(inspectionRemedies)
    .values([
      {
        ...{ id: 'east-remedy', ...ofCadreWork, subjectId: 'east-cadre-work', dueOn: day('2022-12-31') },
        text: 'Bổ sung hồ sơ bổ nhiệm còn thiếu',
      },
      {
        ...{ id: 'west-remedy', ...ofCadreWork, subjectId: 'west-cadre-work', dueOn: day('2022-09-30') },
        ...{
          text: 'Xây dựng kế hoạch chuyển đổi vị trí công tác',
          doneOn: day('2022-09-15'),
          doneNote: 'Báo cáo số 12',
        },
      },
    ])
    .run()
  db.insert(inspectionPlans)
    .values([
      { id: 'plan-2022', year: 2022, ...thematic, planned: 1, basis: 'Chương trình kiểm tra, giám sát năm 2022' },
      { id: 'plan-2023', year: 2023, ...thematic, planned: 2 },
    ])
    .run()
  db.insert(receivedInspections)
    .values({
      ...{ id: 'received', unitId: 'committee', team: 'Đoàn kiểm tra của Ban Thường vụ Thành ủy' },
      ...{ topic: 'Việc thực hiện Nghị quyết 04-NQ/TU', noticedOn: day('2023-06-20'), on: day('2023-07-21') },
    })
    .run()
  db.insert(receivedRequests)
    .values({ id: 'request', receivedId: 'received', text: 'Gửi báo cáo tự kiểm tra', dueOn: day('2023-07-10') })
    .run()
  db.insert(governingDocuments)
    .values({
      ...{ id: 'document-congress', kind: 'resolution', number: '', issuer: 'Đảng bộ huyện Sông Hồng' },
      ...{ title: 'Nghị quyết Đại hội Đảng bộ huyện', from: day('2020-07-10'), isTermProgramme: true },
    })
    .run()
  db.insert(documentPoints)
    .values([
      {
        ...{ id: 'breakthrough-1', documentId: 'document-congress', kind: 'breakthrough', ordinal: 1 },
        text: 'Nâng cao chất lượng đội ngũ cán bộ',
      },
      { id: 'task-1', documentId: 'document-congress', kind: 'task', ordinal: 1, text: 'Xây dựng Đảng' },
      { id: 'task-2', documentId: 'document-congress', kind: 'task', ordinal: 2, text: 'Phát triển kinh tế' },
    ])
    .run()
}

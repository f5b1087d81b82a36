import type { InspectionForm, InspectionKind } from '../../schema/inspections'

/** Where organisations are taken from. */
export type Span = 'communes' | 'committees' | 'cells' | 'below'

export type Round = {
  readonly kind: InspectionKind
  readonly form: InspectionForm
  /** None where the case is classified. */
  readonly topic?: string
  readonly isOnCadreWork?: true
  readonly decision: readonly [number: string, on: string]
  readonly from: string
  readonly concluded?: readonly [number: string, on: string]
  readonly cancelled?: string
  readonly isUnplanned?: true
  readonly organisations?: readonly (readonly [span: Span, count: number])[]
  /** Members by name, and of how many the number alone is known. */
  readonly members?: number
  readonly unnamed?: number
}

/** A team works so many days in the organisations, regular supervision most of a year; its conclusion comes later. */
export const DAYS_WORKED: Record<InspectionForm, number> = { thematic: 45, regular: 335, violation: 45, complaint: 45 }

const inspection = { kind: 'inspection', form: 'thematic' } as const
const supervision = { kind: 'supervision', form: 'thematic' } as const
const regular = { kind: 'supervision', form: 'regular' } as const
const violation = { kind: 'inspection', form: 'violation', isUnplanned: true } as const

/** The article's five and five with what they covered; the others must not be counted among them. */
export const ROUNDS: readonly Round[] = [
  {
    ...{ ...inspection, topic: 'Việc lãnh đạo, tổ chức đại hội chi bộ, đại hội đảng bộ cơ sở nhiệm kỳ 2020–2025' },
    ...{ decision: ['08-KH/HU', '2020-09-10'], from: '2020-09-21', concluded: ['14-KL/HU', '2020-12-18'] },
    organisations: [
      ['communes', 16],
      ['committees', 15],
    ],
    members: 3,
  },
  {
    ...{ ...inspection, topic: 'Việc thực hiện Kết luận 21-KL/TW về xây dựng, chỉnh đốn Đảng và hệ thống chính trị' },
    ...{ decision: ['71-KH/HU', '2022-02-14'], from: '2022-03-07', concluded: ['58-KL/HU', '2022-06-24'] },
    organisations: [
      ['cells', 7],
      ['below', 24],
    ],
    members: 2,
    unnamed: 1,
  },
  {
    ...{ ...inspection, topic: 'Việc thực hiện quy hoạch, luân chuyển, điều động cán bộ', isOnCadreWork: true },
    ...{ decision: ['33-KH/HU', '2021-03-22'], from: '2021-04-05', concluded: ['29-KL/HU', '2021-07-15'] },
    organisations: [['communes', 7]],
    members: 2,
  },
  {
    ...{ ...inspection, topic: 'Việc bổ nhiệm, bổ nhiệm lại, giới thiệu cán bộ ứng cử', isOnCadreWork: true },
    ...{ decision: ['84-KH/HU', '2022-08-15'], from: '2022-09-05', concluded: ['66-KL/HU', '2022-12-09'] },
    organisations: [
      ['communes', 4],
      ['committees', 3],
    ],
    members: 2,
  },
  {
    ...{ ...inspection, topic: 'Việc thực hiện Nghị quyết 04-NQ/TU, Kế hoạch 63-KH/HU về công tác cán bộ' },
    ...{ decision: ['95-KH/HU', '2023-02-20'], from: '2023-03-06', concluded: ['79-KL/HU', '2023-05-26'] },
    ...{ organisations: [['communes', 7]], members: 2, isOnCadreWork: true },
  },
  {
    ...{
      ...supervision,
      topic: 'Việc thực hiện chuyển đổi vị trí công tác của cán bộ, công chức',
      isOnCadreWork: true,
    },
    ...{ decision: ['36-KH/HU', '2021-05-10'], from: '2021-05-24', concluded: ['35-KL/HU', '2021-09-10'] },
    ...{ organisations: [['committees', 3]], members: 3 },
  },
  {
    ...{ ...supervision, topic: 'Việc lãnh đạo công tác đánh giá, quy hoạch cán bộ', isOnCadreWork: true },
    ...{ decision: ['77-KH/HU', '2022-04-11'], from: '2022-04-25', concluded: ['61-KL/HU', '2022-08-05'] },
    ...{ organisations: [['communes', 3]], members: 3 },
  },
  {
    ...{ ...supervision, topic: 'Việc lãnh đạo quản lý đất đai, trật tự xây dựng' },
    ...{ decision: ['41-KH/HU', '2021-08-16'], from: '2021-09-06', concluded: ['44-KL/HU', '2021-12-17'] },
    ...{ organisations: [['communes', 6]], members: 2 },
  },
  {
    ...{ ...supervision, topic: 'Việc thực hiện trách nhiệm nêu gương của cán bộ, đảng viên' },
    ...{ decision: ['88-KH/HU', '2022-09-12'], from: '2022-09-26', concluded: ['70-KL/HU', '2022-12-23'] },
    ...{ organisations: [['cells', 6]], members: 1, unnamed: 1 },
  },
  {
    ...{ ...supervision, topic: 'Việc lãnh đạo nâng cao chất lượng sinh hoạt chi bộ' },
    ...{ decision: ['93-KH/HU', '2023-01-30'], from: '2023-02-13', concluded: ['76-KL/HU', '2023-04-28'] },
    ...{ organisations: [['below', 6]], members: 2 },
  },
  {
    ...{ ...inspection, topic: 'Việc chuẩn bị nhân sự cấp ủy nhiệm kỳ 2020–2025', isOnCadreWork: true },
    ...{ decision: ['187-KH/HU', '2019-10-07'], from: '2019-10-21', concluded: ['203-KL/HU', '2020-01-10'] },
    organisations: [['communes', 5]],
  },
  {
    ...{ ...inspection, topic: 'Việc lãnh đạo thực hiện các tiêu chí xây dựng huyện thành quận' },
    ...{ decision: ['98-KH/HU', '2023-05-29'], from: '2023-06-12', organisations: [['communes', 4]] },
  },
  {
    ...{ ...supervision, topic: 'Việc thu, nộp, quản lý và sử dụng đảng phí' },
    ...{ decision: ['80-KH/HU', '2022-06-06'], from: '2022-06-20', organisations: [['cells', 4]] },
    cancelled: 'Trùng nội dung với cuộc giám sát của Ủy ban Kiểm tra Thành ủy',
  },
  {
    ...{ ...regular, topic: 'Giám sát thường xuyên địa bàn được phân công năm 2021' },
    ...{ decision: ['25-TB/HU', '2021-01-15'], from: '2021-01-18', concluded: ['110-BC/HU', '2021-12-28'] },
    organisations: [['communes', 16]],
  },
  {
    ...{ ...regular, topic: 'Giám sát thường xuyên địa bàn được phân công năm 2022' },
    ...{ decision: ['52-TB/HU', '2022-01-14'], from: '2022-01-17', concluded: ['198-BC/HU', '2022-12-29'] },
    organisations: [['communes', 16]],
  },
  {
    ...{ ...violation, topic: 'Kiểm tra khi có dấu hiệu vi phạm trong quản lý tài chính, tài sản' },
    ...{ decision: ['07-QĐ/UBKTHU', '2021-10-04'], from: '2021-10-11', concluded: ['15-TB/UBKTHU', '2021-12-20'] },
    organisations: [['below', 1]],
  },
  {
    ...{ ...violation, decision: ['03-QĐ/UBKTHU', '2022-07-11'], from: '2022-07-18' },
    concluded: ['12-TB/UBKTHU', '2022-09-30'],
  },
]

/** Rounds planned for each year. */
export const PLANS: readonly (readonly [number, InspectionKind, InspectionForm, number])[] = [
  [2020, 'inspection', 'thematic', 1],
  [2021, 'inspection', 'thematic', 1],
  [2021, 'supervision', 'thematic', 2],
  [2021, 'supervision', 'regular', 1],
  [2022, 'inspection', 'thematic', 1],
  [2022, 'supervision', 'thematic', 2],
  [2022, 'supervision', 'regular', 1],
  [2023, 'inspection', 'thematic', 2],
  [2023, 'supervision', 'thematic', 2],
  [2023, 'supervision', 'regular', 1],
]

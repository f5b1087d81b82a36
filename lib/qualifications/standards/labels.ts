/** What a standard may ask for, in the order of the paper. */
export const STANDARD_PARTS = {
  education: 'Chuyên môn',
  politicalTheory: 'Lý luận chính trị',
  stateManagement: 'Quản lý nhà nước',
  leadingMonths: 'Đã giữ chức vụ lãnh đạo',
  atMostAgeMonths: 'Tuổi khi bổ nhiệm lần đầu',
} as const

export type StandardPart = keyof typeof STANDARD_PARTS

/** Parts that are a level of one kind of qualification. */
export const LEVEL_KINDS = {
  education: 'education',
  politicalTheory: 'political-theory',
  stateManagement: 'state-management',
} as const

export type LevelPart = keyof typeof LEVEL_KINDS

export const VERDICTS = { met: 'Đạt', lacking: 'Chưa đạt', unknown: 'Chưa rõ' } as const

export type Verdict = keyof typeof VERDICTS

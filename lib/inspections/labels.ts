import type { InspectionForm, InspectionKind, InspectionState, PlanOutcome, RemedyState } from './rules'

export const INSPECTION_KINDS = {
  inspection: 'Kiểm tra',
  supervision: 'Giám sát',
} satisfies Record<InspectionKind, string>

export const INSPECTION_FORMS = {
  thematic: 'chuyên đề',
  regular: 'thường xuyên',
  violation: 'khi có dấu hiệu vi phạm',
  complaint: 'giải quyết tố cáo, khiếu nại',
} satisfies Record<InspectionForm, string>

export const INSPECTION_STATES = {
  planned: 'Sắp tiến hành',
  running: 'Đang tiến hành',
  concluded: 'Đã kết luận',
  cancelled: 'Đã hủy',
} satisfies Record<InspectionState, string>

export const REMEDY_STATES = {
  open: 'Chưa xong',
  overdue: 'Quá hạn',
  done: 'Đã xong',
} satisfies Record<RemedyState, string>

export const PLAN_OUTCOMES = {
  passed: 'Vượt kế hoạch',
  reached: 'Đạt kế hoạch',
  missed: 'Chưa đạt',
} satisfies Record<PlanOutcome, string>

/** «Kiểm tra chuyên đề» */
export const kindAndForm = ({ kind, form }: { kind: InspectionKind; form: InspectionForm }) =>
  `${INSPECTION_KINDS[kind]} ${INSPECTION_FORMS[form]}`

type Named = {
  kind: InspectionKind
  form: InspectionForm
  topic: string | null
  isClassified: boolean
  decisionNumber: string | null
}

/** What it is about; of a classified case only its paper is told. */
export const inspectionTitle = ({ topic, decisionNumber, ...rest }: Named) =>
  topic ?? `${kindAndForm(rest)}${decisionNumber ? ` theo văn bản số ${decisionNumber}` : ''} (mật)`

/** Fields as the log calls them. */
export const FIELD_NAMES = {
  topic: 'Nội dung',
  isOnCadreWork: 'Về công tác cán bộ',
  isClassified: 'Vụ việc mật',
  leadBody: 'Cơ quan chủ trì',
  decisionNumber: 'Số quyết định, kế hoạch',
  decidedOn: 'Ngày quyết định',
  conclusionNumber: 'Số kết luận',
  concludedOn: 'Ngày kết luận',
  planYear: 'Tính vào kế hoạch năm',
  memberCount: 'Số đảng viên',
  inspectionId: 'Cuộc kiểm tra, giám sát',
  subjectId: 'Đối tượng',
  doneOn: 'Ngày khắc phục xong',
  doneNote: 'Kết quả khắc phục',
  year: 'Năm',
  planned: 'Số cuộc theo kế hoạch',
  team: 'Đoàn kiểm tra',
  noticeNumber: 'Số thông báo',
  noticedOn: 'Ngày thông báo',
  answeredOn: 'Ngày trả lời',
  answerNumber: 'Số văn bản trả lời',
}

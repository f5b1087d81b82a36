import type { SealedPart } from './rules'

export const SEALED_PART_NAMES = {
  report: 'số, ngày, người ký và kỳ báo cáo',
  texts: 'lời văn của người soạn',
  overrides: 'cảnh báo đã cho qua',
  figures: 'giá trị các số liệu',
  rows: 'danh sách phía sau số liệu',
  files: 'tệp đã phát hành',
  withdrawal: 'việc thu hồi',
} satisfies Record<SealedPart, string>

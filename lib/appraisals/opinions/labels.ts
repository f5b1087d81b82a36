import type { RequestState } from './rules'

export const REQUEST_STATES = {
  answered: 'đã trả lời',
  late: 'quá hạn',
  due: 'chờ trả lời',
  closed: 'không trả lời',
} satisfies Record<RequestState, string>

export const ANSWERS = { yes: 'Đồng ý', no: 'Không đồng ý' } as const

/** Fields as the log calls them. */
export const FIELD_NAMES = {
  question: 'Nội dung lấy ý kiến',
  askedOn: 'Ngày lấy ý kiến',
  agrees: 'Đồng ý',
  remarks: 'Ý kiến',
  answeredOn: 'Ngày trả lời',
}

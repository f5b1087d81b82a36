import { formatDayInProse } from '../../../civil-date'
import { DECISION_KINDS } from '../../../documents/labels'
import { countInProse } from '../../../numbers'
import type { DecisionContent } from '../../decisions/rules'
import { FRAME } from '../frame/rules'
import { type Lexicon, list } from '../rules'

/** Everything that the template of a decision may state. */
export const DECISION_LEXICON: Lexicon<DecisionContent> = {
  words: [
    ...FRAME.words,
    { name: 'loại văn bản', explained: 'Quyết định', of: ({ decision }) => DECISION_KINDS[decision.kind] },
    { name: 'cơ quan quyết định', explained: 'BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH', of: ({ resolves }) => resolves },
    {
      name: 'ngày hiệu lực',
      explained: '03/7/2023; để trống khi chưa định ngày',
      of: ({ decision }) => (decision.effectiveOn ? formatDayInProse(decision.effectiveOn) : ''),
    },
    { name: 'cách gọi', explained: 'đồng chí, ông (bà)', of: ({ address }) => address },
    { name: 'số người', explained: '02: số người trong văn bản', of: ({ people }) => countInProse(people.length) },
    {
      name: 'chỉ một người',
      kind: 'fact',
      explained: 'đúng khi chỉ có một người',
      of: ({ people }) => people.length === 1,
    },
  ],
  lists: [
    ...FRAME.lists,
    list(
      'căn cứ',
      'từng căn cứ: căn cứ do cơ quan tự ghi, rồi văn bản mà việc này dựa vào',
      ({ grounds }: DecisionContent) => grounds,
      [{ name: 'nội dung căn cứ', explained: 'Căn cứ Quy định số 80-QĐ/TW …;', of: ({ item }) => item }],
    ),
    list('cán bộ', 'từng người trong văn bản', ({ people }: DecisionContent) => people, [
      { name: 'tt', explained: 'số thứ tự', of: ({ at }) => String(at + 1) },
      { name: 'họ tên', explained: 'họ và tên', of: ({ item }) => item.name },
      { name: 'năm sinh', explained: '1975', of: ({ item }) => item.birthYear },
      { name: 'chức vụ hiện nay', explained: 'chức vụ ngay trước ngày có hiệu lực', of: ({ item }) => item.title },
      { name: 'việc', explained: 'Luân chuyển, Bổ nhiệm', of: ({ item }) => item.lead },
      { name: 'thôi giữ', explained: 'chức vụ thôi giữ', of: ({ item }) => item.ends },
      { name: 'giữ chức vụ', explained: 'chức vụ mới', of: ({ item }) => item.begins },
      { name: 'tiếp tục giữ', explained: 'chức vụ được bổ nhiệm lại, kéo dài', of: ({ item }) => item.renews },
      { name: 'thời hạn', explained: 'thời hạn 36 tháng', of: ({ item }) => item.term },
      { name: 'từ ngày', explained: '03/7/2023', of: ({ item }) => item.since },
      { name: 'chờ bầu', kind: 'fact', explained: 'đúng khi còn chờ bầu, phê chuẩn', of: ({ item }) => item.isAwaited },
      { name: 'nội dung', explained: 'cả câu: Luân chuyển đồng chí …; giữ chức vụ …', of: ({ item }) => item.sentence },
    ]),
    list('điều', 'từng điều của văn bản', ({ articles }: DecisionContent) => articles, [
      { name: 'số điều', explained: 'Điều 1', of: ({ at }) => `Điều ${at + 1}` },
      { name: 'nội dung điều', kind: 'text', explained: 'các đoạn của điều', of: ({ item }) => item },
    ]),
  ],
}

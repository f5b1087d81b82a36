import { spellDay } from '../../../civil-date'
import type { Paper } from '../../../paper'
import { type Lexicon, list, type Word } from '../rules'

/** What every paper has around its text. */
export type Frame = Pick<Paper, 'title' | 'subtitle' | 'heading' | 'signature' | 'recipients'>

const BLANK_DAY = 'ngày      tháng      năm 20…'

const line = <S>(name: string, explained: string, of: Word<S>['of']): Word<S> => ({ name, explained, of })

const WORDS: readonly Word<Frame>[] = [
  line('cơ quan cấp trên', 'HUYỆN ỦY THANH TRÌ; để trống khi không có', ({ heading }) => heading?.upperBody ?? ''),
  line('cơ quan ban hành', 'BAN TỔ CHỨC', ({ heading }) => heading?.body ?? ''),
  line('số ký hiệu', 'Số 86-BC/BTCHU; chừa chỗ khi chưa có số', ({ heading }) => heading?.number ?? ''),
  line('nơi ban hành', 'Thanh Trì', ({ heading }) => heading?.place ?? ''),
  line('ngày ban hành', 'ngày 05 tháng 7 năm 2023; chừa chỗ khi chưa ký', ({ heading }) =>
    heading?.on ? spellDay(heading.on) : BLANK_DAY,
  ),
  line('tên loại', 'BÁO CÁO, QUYẾT ĐỊNH', ({ title }) => title.toLocaleUpperCase('vi')),
  line('trích yếu', 'về việc luân chuyển cán bộ', ({ subtitle }) => subtitle ?? ''),
  line('thẩm quyền ký', 'T/M, K/T; để trống khi ký trực tiếp', ({ signature }) => signature?.authority ?? ''),
  line('ký thay', 'BAN THƯỜNG VỤ, TRƯỞNG BAN: ký thay mặt ai', ({ signature }) =>
    signature?.authority ? (signature.of ?? '').toLocaleUpperCase('vi') : '',
  ),
  line('chức vụ người ký', 'BÍ THƯ', ({ signature }) => signature?.title.toLocaleUpperCase('vi') ?? ''),
  line('người ký', 'họ và tên người ký', ({ signature }) => signature?.name ?? ''),
  {
    name: 'đã ký',
    explained: 'đúng khi văn bản đã có ngày ký',
    kind: 'fact',
    of: ({ heading }) => Boolean(heading?.on),
  },
  {
    name: 'hướng dẫn',
    explained: 'không bao giờ đúng: đoạn hướng dẫn của mẫu không được in',
    kind: 'fact',
    of: () => false,
  },
]

/** Heading, title, signature and recipients of any paper. */
export const FRAME: Lexicon<Frame> = {
  words: WORDS,
  lists: [
    list(
      'nơi nhận',
      'từng dòng của «Nơi nhận»',
      ({ recipients = [] }) =>
        recipients.map((text, at) => `${text.replace(/[.,;]$/, '')}${at === recipients.length - 1 ? '.' : ','}`),
      [{ name: 'tên nơi nhận', explained: 'Thường trực Huyện ủy (để báo cáo),', of: ({ item }) => item }],
    ),
  ],
}

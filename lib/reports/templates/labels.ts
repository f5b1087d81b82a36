import type { RefusalReason } from '../../word-package'
import type { MistakeKind } from '../../word-template'
import type { Place } from '../../word-tree'
import type { PaperKind } from './rules'

export const PAPER_NAMES: Record<PaperKind, string> = {
  periodic: 'Báo cáo công tác cán bộ',
  decision: 'Quyết định về cán bộ',
}

export const NO_DATA = 'không có số liệu'

/** What is wrong with a tag; what may be meant is said after it. */
export const MISTAKES: Record<MistakeKind, string> = {
  'unknown-word': 'Không có thẻ này.',
  'unknown-list': 'Không có danh sách này để lặp.',
  'unknown-condition': 'Không có điều kiện này.',
  'other-paper': 'Thẻ này chỉ dùng được trong mẫu của loại văn bản khác.',
  'outside-list': 'Thẻ này chỉ có nghĩa bên trong đoạn lặp.',
  'list-as-word': 'Đây là một danh sách, không in thẳng được; phải lặp từng dòng.',
  'word-as-list': 'Đây không phải là danh sách, không lặp được.',
  'fact-as-word': 'Thẻ này chỉ để hỏi đúng hay sai, không in ra chữ.',
  'not-alone': 'Thẻ này in ra nhiều đoạn văn, nên phải đứng một mình trong một đoạn.',
  'loop-in-loop': 'Không lặp được bên trong một đoạn đang lặp.',
  'unclosed-loop': 'Đoạn lặp chưa kết thúc: thiếu {{hết lặp}}.',
  'unclosed-if': 'Điều kiện chưa kết thúc: thiếu {{hết nếu}}.',
  'stray-end': 'Kết thúc mà trước đó không có gì bắt đầu.',
  'stray-else': '{{không thì}} phải nằm giữa {{nếu: …}} và {{hết nếu}}.',
  'second-else': 'Một điều kiện chỉ có một {{không thì}}.',
  'wrong-end': 'Tên ghi khi kết thúc khác với tên ghi khi bắt đầu.',
  crossed: 'Đan chéo nhau: cái bắt đầu sau phải kết thúc trước.',
  scattered: 'Chỗ bắt đầu và chỗ kết thúc không cùng một nơi (một ở trong bảng, một ở ngoài).',
  'words-beside': 'Chỗ bắt đầu và chỗ kết thúc ở hai đoạn khác nhau thì mỗi thẻ phải đứng một mình trong đoạn của nó.',
  'section-break': 'Đoạn chứa thẻ này có ngắt phần (Section Break); hãy để ngắt phần ở đoạn khác.',
  'empty-block': 'Giữa chỗ bắt đầu và chỗ kết thúc không có gì.',
  'shared-row': 'Một dòng của bảng chỉ thuộc về một lần lặp.',
  'else-in-rows':
    'Với cả dòng của bảng không dùng {{không thì}}; hãy viết hai điều kiện {{nếu: …}} và {{nếu không: …}}.',
  'unclosed-brace': 'Thẻ mở bằng {{ nhưng chưa đóng bằng }} trong cùng đoạn.',
  'stray-brace': 'Có }} mà trước đó không có {{.',
  'extra-brace': 'Thừa dấu ngoặc nhọn: thẻ có đúng hai dấu ở mỗi đầu.',
  'empty-tag': 'Giữa hai cặp ngoặc nhọn không có gì.',
  'long-tag': 'Thẻ quá dài; có lẽ thiếu }} ở phía trước.',
  'single-brace': 'Thẻ phải có hai dấu ngoặc nhọn ở mỗi đầu.',
  'in-field': 'Thẻ nằm trong một trường của Word (Field), Word sẽ ghi đè; hãy gõ lại thẻ như chữ thường.',
  tracked: 'Đoạn này còn dấu vết sửa chưa chấp nhận (Track Changes). Hãy vào Review, chọn Accept All Changes.',
  commented: 'Đoạn này còn lời ghi chú bên lề (Comment). Hãy xóa lời ghi chú.',
}

/** Why a file is not taken at all. */
export const REFUSALS: Record<RefusalReason, string> = {
  'not-word': 'Tệp này không phải là văn bản Word (.docx). Trong Word hãy chọn Save As, loại Word Document (*.docx).',
  damaged: 'Tệp bị hỏng hoặc bị cắt cụt. Hãy mở bằng Word và ghi lại.',
  'too-big': 'Tệp quá lớn (quá 5 MB, hoặc phình quá lớn khi mở ra). Hãy thu nhỏ hình ảnh trong mẫu.',
  'bad-name': 'Tệp chứa thành phần mang tên không hợp lệ.',
  macro: 'Tệp chứa chương trình (macro). Hãy ghi lại thành loại Word Document (*.docx).',
  embedded: 'Tệp chứa tệp khác hoặc đối tượng nhúng (Object, ActiveX). Hãy bỏ các đối tượng ấy.',
  external:
    'Tệp có liên kết ra ngoài (siêu liên kết, hình ảnh trên mạng, mẫu kèm theo, trộn thư). Hãy bỏ các liên kết ấy.',
  field: 'Tệp có trường (Field) đọc tệp khác hoặc gọi chương trình. Hãy bấm Ctrl+Shift+F9 để đổi các trường thành chữ.',
  doctype: 'Tệp không do Word ghi ra. Hãy mở bằng Word và ghi lại.',
}

export const PLACES: Record<Place['part'], string> = {
  body: '',
  header: 'Đầu trang',
  footer: 'Chân trang',
  notes: 'Chú thích',
}

export const TEMPLATE_PROBLEMS = {
  no_template: 'Không có mẫu này.',
  not_in_force: 'Mẫu này không áp dụng vào ngày ấy. Hãy chọn mẫu khác.',
  file_lost: 'Tệp mẫu không còn nguyên vẹn. Hãy báo quản trị phục hồi từ bản sao lưu.',
  too_long: 'Mẫu lặp lại quá nhiều, văn bản dài quá mức. Hãy sửa mẫu.',
  wrong: 'Mẫu còn chỗ sai, chưa tải lên.',
  known_name: 'Đã có mẫu mang tên này. Hãy mở mẫu ấy và tải phiên bản mới lên.',
  same_file: 'Tệp này giống hệt phiên bản gần nhất.',
  used: 'Phiên bản này đã được áp dụng. Muốn dùng lại, hãy tải tệp lên thành phiên bản mới.',
} as const

import { renderDocument } from '../../../document'
import type { Block, Paper, TableColumn } from '../../../paper'
import { openWordPackage } from '../../../word-package'
import { writeZip } from '../../../zip'
import type { Lexicon, PaperKind } from '../rules'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** The frame of any paper, tags in the places of its words. */
const FRAME: Omit<Paper, 'blocks'> = {
  title: '{{tên loại}}',
  subtitle: '{{trích yếu}}',
  heading: {
    style: 'party',
    upperBody: '{{cơ quan cấp trên}}',
    body: '{{cơ quan ban hành}}',
    number: '{{số ký hiệu}}',
    place: '{{nơi ban hành}}',
    on: null,
    onTag: '{{ngày ban hành}}',
  },
  signature: { authorityTag: '{{thẩm quyền ký}} {{ký thay}}', title: '{{chức vụ người ký}}', name: '{{người ký}}' },
  recipients: ['{{lặp: nơi nhận}}', '{{tên nơi nhận}}', '{{hết lặp}}'],
}

const column = (header: string, width: number, align: TableColumn['align'] = 'left'): TableColumn => ({
  header,
  width,
  align,
})

const PERIODIC: readonly Block[] = [
  { kind: 'part', text: 'I- Đặc điểm tình hình' },
  paragraph('{{phần: đặc điểm tình hình}}'),
  { kind: 'part', text: 'II- Kết quả công tác cán bộ' },
  paragraph('{{phần: bố trí cán bộ}}'),
  paragraph(
    'Trong kỳ có {{movements}} lượt biến động cán bộ; so với kỳ trước ({{tên kỳ trước}}) {{movements: so với kỳ trước}}.',
  ),
  paragraph(
    '{{nếu: non-local-heads: đạt chỉ tiêu}}Tỷ lệ không là người địa phương {{non-local-heads}} ({{non-local-heads: phân số}}), đạt chỉ tiêu {{non-local-heads: chỉ tiêu}}.{{không thì}}Tỷ lệ không là người địa phương {{non-local-heads}}.{{hết nếu}}',
  ),
  paragraph('{{phần: đào tạo, bồi dưỡng}}'),
  paragraph('{{phần: tiêu chuẩn, trình độ}}'),
  paragraph('{{phần: kiểm tra, giám sát}}'),
  { kind: 'part', text: 'III- Tồn tại, hạn chế' },
  paragraph('{{phần: tồn tại, hạn chế}}'),
  { kind: 'part', text: 'IV- Nhiệm vụ thời gian tới' },
  paragraph('{{phần: nhiệm vụ thời gian tới}}'),
  {
    kind: 'table',
    caption: 'Số liệu chủ yếu {{kỳ báo cáo}}',
    columns: [
      column('TT', 8, 'center'),
      column('Nội dung', 64),
      column('Kỳ này', 28, 'right'),
      column('Kỳ trước', 28, 'right'),
      column('So với kỳ trước', 34),
    ],
    rows: [
      [
        '{{lặp: bảng số liệu}}{{tt}}',
        '{{tên số liệu}}',
        '{{kỳ này}}',
        '{{kỳ trước}}',
        '{{so với kỳ trước}}{{hết lặp}}',
      ],
    ],
  },
  paragraph('{{nếu: danh sách vacant-seats}}'),
  {
    kind: 'table',
    caption: 'Chức danh còn khuyết',
    columns: [column('TT', 8, 'center'), column('Chức danh', 90), column('Ghi chú', 50)],
    rows: [['{{lặp: danh sách vacant-seats}}{{tt}}', '{{tên}}', '{{thông tin}}{{hết lặp}}']],
  },
  paragraph('{{hết nếu}}'),
]

const DECISION: readonly Block[] = [
  paragraph('{{lặp: căn cứ}}'),
  paragraph('- {{nội dung căn cứ}}'),
  paragraph('{{hết lặp}}'),
  { kind: 'centred', text: '{{cơ quan quyết định}}' },
  paragraph('{{lặp: điều}}'),
  { kind: 'paragraph', text: [{ text: '{{số điều}}.', bold: true }] },
  paragraph('{{nội dung điều}}'),
  paragraph('{{hết lặp}}'),
  paragraph('{{nếu không: chỉ một người}}'),
  {
    kind: 'table',
    caption: 'Danh sách cán bộ ({{số người}} người)',
    columns: [
      column('TT', 8, 'center'),
      column('Họ và tên', 34),
      column('Năm sinh', 18, 'center'),
      column('Chức vụ hiện nay', 46),
      column('Giữ chức vụ', 46),
    ],
    rows: [
      ['{{lặp: cán bộ}}{{tt}}', '{{họ tên}}', '{{năm sinh}}', '{{chức vụ hiện nay}}', '{{giữ chức vụ}}{{hết lặp}}'],
    ],
  },
  paragraph('{{hết nếu}}'),
]

const BLOCKS: Record<PaperKind, readonly Block[]> = { periodic: PERIODIC, decision: DECISION }

const RULES = [
  'Sửa chữ, phông, bảng, lề trong văn bản này theo ý của cơ quan; mỗi thẻ nằm giữa hai cặp ngoặc nhọn. Thẻ in ra chữ theo phông của chính thẻ.',
  'Lặp cả dòng của bảng: ghi «lặp: tên danh sách» ở ô đầu, «hết lặp» ở ô cuối của dòng. Lặp nhiều đoạn: mỗi thẻ ấy đứng một mình trong một đoạn. Lặp trong câu: cả hai ở cùng một đoạn.',
  'Điều kiện: «nếu: tên thẻ» … «không thì» … «hết nếu»; «nếu không: tên thẻ» cho trường hợp ngược lại. Số 0, chữ trống và danh sách trống là không đúng.',
  'Trang hướng dẫn này nằm trong một điều kiện không bao giờ đúng nên không được in; có thể để lại hoặc xóa đi.',
]

type Explained = { readonly name: string; readonly explained: string }

const TAGS = [column('Thẻ', 62), column('Ý nghĩa', 100)]
const asTable = (caption: string, words: readonly Explained[]): Block => ({
  kind: 'table',
  caption,
  columns: TAGS,
  rows: words.map(({ name, explained }) => [name, explained]),
})

/** Figures have so many tags alike that each is told once, and what can be said of any figure beside. */
function explanation<S>(
  { words, lists }: Lexicon<S>,
  figures: readonly Explained[],
  fields: readonly Explained[],
): Paper {
  const ids = new Set(figures.map(({ name }) => name))
  const ofFigures = (name: string) =>
    ids.has(name.split(': ')[0] ?? '') || [...ids].some((id) => name.endsWith(` ${id}`))
  const own = lists.filter(({ name }) => !ofFigures(name))
  const [named, grouped] = lists.filter(({ name }) => ofFigures(name))
  const pattern = (name = '') => name.replace(/ \S+$/, ' mã-số-liệu')
  return {
    title: 'Hướng dẫn viết mẫu',
    blocks: [
      ...RULES.map((text): Block => ({ kind: 'item', text })),
      asTable(
        'Thẻ in một lần',
        words.filter(({ name }) => !ofFigures(name)),
      ),
      ...own.map((list) => asTable(`lặp: ${list.name} (${list.explained})`, list.words)),
      ...(figures.length > 0
        ? [
            asTable('Mã số liệu: viết mã thành thẻ', figures),
            asTable('Viết thêm sau mã và dấu hai chấm', fields),
            asTable(`lặp: ${pattern(named?.name)}`, named?.words ?? []),
            asTable(`lặp: ${pattern(grouped?.name)}`, grouped?.words ?? []),
          ]
        : []),
    ],
  }
}

const BODY = /<w:body>([\s\S]*?)(<w:sectPr[^>]*>(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>)?<\/w:body>/
const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const NEXT_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

const partsOf = async (paper: Paper) => openWordPackage(await renderDocument(paper)).parts ?? new Map<string, Buffer>()
const xmlOf = (parts: ReadonlyMap<string, Buffer>) => parts.get('word/document.xml')?.toString('utf8') ?? ''

/** A template to start from, with every tag explained on pages that are never printed. */
export async function exampleOf<S>(
  paper: PaperKind,
  lexicon: Lexicon<S>,
  figures: readonly Explained[],
  fields: readonly Explained[],
): Promise<Buffer> {
  const [parts, explained] = await Promise.all([
    partsOf({ ...FRAME, blocks: BLOCKS[paper] }),
    partsOf(explanation(lexicon, figures, fields)),
  ])
  const pages = BODY.exec(xmlOf(explained))?.[1] ?? ''
  const whole = xmlOf(parts).replace(
    BODY,
    (_, body: string, page = '') =>
      `<w:body>${body}${line('{{nếu: hướng dẫn}}')}${NEXT_PAGE}${pages}${line('{{hết nếu}}')}${page}</w:body>`,
  )
  return writeZip(new Map([...parts, ['word/document.xml', Buffer.from(whole)]]))
}

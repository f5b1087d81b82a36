import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { openWordPackage } from '../../word-package'
import { writeZip } from '../../zip'
import { checkTemplate, exampleTemplate } from './queries'

const ctx = testContext({ as: 'head' })
const p = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`
const row = (...cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

/** The product's own example with another body. */
async function fileWith(...inner: string[]): Promise<Buffer> {
  const { parts } = openWordPackage(await exampleTemplate(ctx, 'periodic'))
  const xml = parts?.get('word/document.xml')?.toString() ?? ''
  const other = xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${inner.join('')}</w:body>`)
  return writeZip(new Map([...(parts ?? []), ['word/document.xml', Buffer.from(other)]]))
}

const found = async (...inner: string[]) => checkTemplate(ctx, 'periodic', await fileWith(...inner))

const SPOILT: readonly (readonly [xml: string, place: string, tag: string, message: string])[] = [
  [p('Kính gửi: {{đơn vị báo cào}}'), 'Đoạn 1', '{{đơn vị báo cào}}', 'Không có thẻ này. Có phải {{đơn vị báo cáo}}?'],
  [p('Có {{manged-cadres}} đồng chí'), 'Đoạn 2', '{{manged-cadres}}', 'Không có thẻ này. Có phải {{managed-cadres}}?'],
  [
    p('{{lặp: bảng số lieu}}x{{hết lặp}}'),
    'Đoạn 3',
    '{{lặp: bảng số lieu}}',
    'Không có danh sách này để lặp. Có phải {{lặp: bảng số liệu}}?',
  ],
  [p('{{nếu: đã kỹ}}x{{hết nếu}}'), 'Đoạn 4', '{{nếu: đã kỹ}}', 'Không có điều kiện này. Có phải {{nếu: đã ký}}?'],
  [
    p('Theo {{cơ quan quyết định}}'),
    'Đoạn 5',
    '{{cơ quan quyết định}}',
    'Thẻ này chỉ dùng được trong mẫu của loại văn bản khác.',
  ],
  [
    p('Nơi nhận: {{tên nơi nhận}}'),
    'Đoạn 6',
    '{{tên nơi nhận}}',
    'Thẻ này chỉ có nghĩa bên trong đoạn lặp. Hãy dùng {{lặp: nơi nhận}}.',
  ],
  [
    p('Gồm {{bảng số liệu}}'),
    'Đoạn 7',
    '{{bảng số liệu}}',
    'Đây là một danh sách, không in thẳng được; phải lặp từng dòng. Hãy dùng {{lặp: bảng số liệu}}.',
  ],
  [
    p('{{lặp: số ký hiệu}}x{{hết lặp}}'),
    'Đoạn 8',
    '{{lặp: số ký hiệu}}',
    'Đây không phải là danh sách, không lặp được. Hãy dùng {{số ký hiệu}}.',
  ],
  [
    p('Văn bản {{đã ký}}'),
    'Đoạn 9',
    '{{đã ký}}',
    'Thẻ này chỉ để hỏi đúng hay sai, không in ra chữ. Hãy dùng {{nếu: đã ký}}.',
  ],
  [
    p('Lời văn: {{phần: bố trí cán bộ}}'),
    'Đoạn 10',
    '{{phần: bố trí cán bộ}}',
    'Thẻ này in ra nhiều đoạn văn, nên phải đứng một mình trong một đoạn.',
  ],
  [
    p('{{lặp: phần}}{{lặp: nơi nhận}}x{{hết lặp}}{{hết lặp}}'),
    'Đoạn 11',
    '{{lặp: nơi nhận}}',
    'Không lặp được bên trong một đoạn đang lặp.',
  ],
  [p('Số {{số ký hiệu'), 'Đoạn 12', '{{số ký hiệu', 'Thẻ mở bằng {{ nhưng chưa đóng bằng }} trong cùng đoạn.'],
  [p('Số ký hiệu}}'), 'Đoạn 13', 'Số ký hiệu}}', 'Có }} mà trước đó không có {{.'],
  [
    p('Số {{', '{số ký hiệu}', '}}'),
    'Đoạn 14',
    '{{{số ký hiệu}}}',
    'Thừa dấu ngoặc nhọn: thẻ có đúng hai dấu ở mỗi đầu.',
  ],
  [p('Số {{ }}'), 'Đoạn 15', '{{ }}', 'Giữa hai cặp ngoặc nhọn không có gì.'],
  [p('Số {số ký hiệu}'), 'Đoạn 16', '{số ký hiệu}', 'Thẻ phải có hai dấu ngoặc nhọn ở mỗi đầu.'],
  [
    p('{{nếu: đã ký}}{{lặp: nơi nhận}}x{{hết nếu}}{{hết lặp}}'),
    'Đoạn 17',
    '{{lặp: nơi nhận}}',
    'Đan chéo nhau: cái bắt đầu sau phải kết thúc trước.',
  ],
  [p('x{{hết lặp}}'), 'Đoạn 18', '{{hết lặp}}', 'Kết thúc mà trước đó không có gì bắt đầu.'],
  [p('x{{không thì}}y'), 'Đoạn 19', '{{không thì}}', '{{không thì}} phải nằm giữa {{nếu: …}} và {{hết nếu}}.'],
  [
    p('{{nếu: đã ký}}x{{không thì}}y{{không thì}}z{{hết nếu}}'),
    'Đoạn 20',
    '{{không thì}}',
    'Một điều kiện chỉ có một {{không thì}}.',
  ],
  [
    p('{{lặp: nơi nhận}}x{{hết lặp: phần}}'),
    'Đoạn 21',
    '{{hết lặp: phần}}',
    'Tên ghi khi kết thúc khác với tên ghi khi bắt đầu.',
  ],
  [p('{{nếu: đã ký}}{{hết nếu}}Hết'), 'Đoạn 22', '{{nếu: đã ký}}', 'Giữa chỗ bắt đầu và chỗ kết thúc không có gì.'],
  [
    p('Gồm {{lặp: nơi nhận}}') + p('x{{hết lặp}}'),
    'Đoạn 23',
    '{{lặp: nơi nhận}}',
    'Chỗ bắt đầu và chỗ kết thúc ở hai đoạn khác nhau thì mỗi thẻ phải đứng một mình trong đoạn của nó.',
  ],
  [
    `<w:p><w:ins><w:r><w:t>Mới thêm</w:t></w:r></w:ins></w:p>`,
    'Đoạn 25',
    '',
    'Đoạn này còn dấu vết sửa chưa chấp nhận (Track Changes). Hãy vào Review, chọn Accept All Changes.',
  ],
  [
    `<w:p><w:r><w:t>Ghi chú</w:t><w:commentReference w:id="1"/></w:r></w:p>`,
    'Đoạn 26',
    '',
    'Đoạn này còn lời ghi chú bên lề (Comment). Hãy xóa lời ghi chú.',
  ],
  [
    `<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>{{số ký hiệu}}</w:t></w:r></w:fldSimple></w:p>`,
    'Đoạn 27',
    '{{số ký hiệu}}',
    'Thẻ nằm trong một trường của Word (Field), Word sẽ ghi đè; hãy gõ lại thẻ như chữ thường.',
  ],
  [
    table(
      row('TT', 'Tên'),
      row('{{lặp: phần}}{{tiêu đề phần}}', '{{hết lặp}}{{lặp: nơi nhận}}'),
      row('x', '{{hết lặp}}'),
    ),
    'Bảng 1, dòng 2, cột 2',
    '{{lặp: nơi nhận}}',
    'Một dòng của bảng chỉ thuộc về một lần lặp.',
  ],
  [
    table(row('{{nếu: đã ký}}', '{{không thì}}', '{{hết nếu}}')),
    'Bảng 2, dòng 1, cột 1',
    '{{nếu: đã ký}}',
    'Với cả dòng của bảng không dùng {{không thì}}; hãy viết hai điều kiện {{nếu: …}} và {{nếu không: …}}.',
  ],
  [
    table(row('{{lặp: nơi nhận}}')) + table(row('{{hết lặp}}')),
    'Bảng 3, dòng 1, cột 1',
    '{{lặp: nơi nhận}}',
    'Chỗ bắt đầu và chỗ kết thúc không cùng một nơi (một ở trong bảng, một ở ngoài).',
  ],
  [p('{{nếu: đã ký}}x'), 'Đoạn 28', '{{nếu: đã ký}}', 'Điều kiện chưa kết thúc: thiếu {{hết nếu}}.'],
  [p('{{lặp: nơi nhận}}x'), 'Đoạn 29', '{{lặp: nơi nhận}}', 'Đoạn lặp chưa kết thúc: thiếu {{hết lặp}}.'],
]

test('a template with thirty kinds of mistakes gives thirty messages, each with tag and place, all at once', async () => {
  const wrongs = await found(...SPOILT.map(([xml]) => xml))
  const said = wrongs.map(({ place, tag, message }) => [place, tag, message])
  expect(new Set(SPOILT.map(([, , , message]) => message.split('.')[0])).size).toBeGreaterThan(20)
  expect([...said].sort()).toEqual(SPOILT.map(([, ...expected]) => expected).sort())
  expect(wrongs.every(({ near }) => near !== '')).toBe(true)
})

test('the words around a mistake are told, so that it can be looked for in Word', async () => {
  const [wrong] = await found(p('Trong kỳ, toàn Đảng bộ đã mở {{số lớp học}} lớp bồi dưỡng cho cán bộ diện quản lý'))
  expect(wrong?.near).toBe('Trong kỳ, toàn Đảng bộ đã mở {{số lớp học}} lớp bồi dưỡng cho cán bộ diện…')
})

test('what is wrong in the head of a page is told there', async () => {
  const { parts } = openWordPackage(await exampleTemplate(ctx, 'decision'))
  const header = [...(parts?.keys() ?? [])].find((name) => /^word\/header\d+\.xml$/.test(name)) ?? ''
  const xml = (parts?.get(header)?.toString() ?? '').replace('</w:hdr>', `${p('Số {{số ký}}')}</w:hdr>`)
  const bytes = writeZip(new Map([...(parts ?? []), [header, Buffer.from(xml)]]))
  expect(checkTemplate(ctx, 'decision', bytes)).toMatchObject([{ place: 'Đầu trang, đoạn 1', tag: '{{số ký}}' }])
})

test.each(['periodic', 'decision'] as const)('the example of the product has no mistake: %s', async (paper) => {
  expect(checkTemplate(ctx, paper, await exampleTemplate(ctx, paper))).toEqual([])
})

test('a file that carries programs, other files or links out of it is told what to take away', async () => {
  const { parts } = openWordPackage(await exampleTemplate(ctx, 'periodic'))
  const rels =
    '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://a.vn/x.dotm" TargetMode="External"/></Relationships>'
  const evil = new Map([
    ...(parts ?? []),
    ['word/_rels/settings.xml.rels', Buffer.from(rels)],
    ['word/vbaProject.bin', Buffer.from('x')],
  ])
  const wrongs = checkTemplate(ctx, 'periodic', writeZip(evil))
  expect(wrongs.map(({ near, message }) => [near, message.split('.')[0]])).toEqual([
    ['word/_rels/settings.xml.rels', 'Tệp chứa tệp khác hoặc đối tượng nhúng (Object, ActiveX)'],
    [
      'word/_rels/settings.xml.rels',
      'Tệp có liên kết ra ngoài (siêu liên kết, hình ảnh trên mạng, mẫu kèm theo, trộn thư)',
    ],
    ['word/vbaProject.bin', 'Tệp chứa chương trình (macro)'],
  ])
  expect(checkTemplate(ctx, 'periodic', Buffer.from('không phải Word'))).toMatchObject([{ place: 'Cả tệp' }])
})

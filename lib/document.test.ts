import { beforeAll, describe, expect, test } from 'vitest'
import type { CivilDate } from './civil-date'
import { renderDocument } from './document'
import { readDocument } from './document-reader'
import type { Paper } from './paper'

const paper: Paper = {
  heading: {
    style: 'party',
    upperBody: 'Huyện ủy Thanh Trì',
    body: 'Ban Tổ chức',
    number: 'Số 86-BC/BTCHU',
    place: 'Thanh Trì',
    on: '2023-07-05' as CivilDate,
  },
  title: 'Báo cáo',
  subtitle: 'công tác cán bộ từ ngày 01/6/2021 đến ngày 30/6/2023',
  blocks: [
    { kind: 'part', text: 'I- Đặc điểm tình hình' },
    { kind: 'section', text: '1. Tổ chức đảng' },
    {
      kind: 'paragraph',
      text: [
        'Đảng bộ huyện có 70 tổ chức cơ sở đảng & 12.405 đảng viên (',
        { text: 'Phụ lục 1', anchor: 'phu-luc-1' },
        ').',
      ],
    },
    { kind: 'appendix', id: 'phu-luc-1', number: 'Phụ lục 1', title: 'Tổ chức cơ sở đảng', orientation: 'landscape' },
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 1, align: 'center' },
        { header: 'Tên', width: 6 },
        { header: 'Đảng viên', width: 2, align: 'right' },
      ],
      rows: [['1', 'Đảng bộ xã Tứ Hiệp', '612']],
      total: ['', 'Cộng', '612'],
    },
  ],
  signature: { authority: 'K/T', of: 'Trưởng ban', title: 'Phó Trưởng ban', name: 'Nguyễn Văn An' },
  recipients: ['Ban Tổ chức Thành ủy', 'Thường trực Huyện ủy', 'Lưu Ban Tổ chức'],
  note: 'Dữ liệu trình diễn – ngày làm việc 30/06/2023',
}

describe('a paper of the Party', () => {
  let file: ReturnType<typeof readDocument>
  beforeAll(async () => {
    file = readDocument(await renderDocument(paper))
  })

  test('says what it was told, in order', () => {
    expect(file.paragraphs.slice(0, 10)).toEqual([
      'HUYỆN ỦY THANH TRÌ',
      'BAN TỔ CHỨC',
      '*',
      'Số 86-BC/BTCHU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Thanh Trì, ngày 05 tháng 7 năm 2023',
      'BÁO CÁO',
      'công tác cán bộ từ ngày 01/6/2021 đến ngày 30/6/2023',
      '-----',
      'I- Đặc điểm tình hình',
    ])
    expect(file.text).toContain('70 tổ chức cơ sở đảng & 12.405 đảng viên (Phụ lục 1).')
  })

  test('is A4 in Times New Roman 14 with the margins of the regulation', () => {
    expect(file.styles).toContain('w:ascii="Times New Roman"')
    expect(file.styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>/s)
    const [page, margin] = [/<w:pgSz [^>]*>/.exec(file.body)?.[0], /<w:pgMar [^>]*>/.exec(file.body)?.[0]]
    expect(page).toContain('w:w="11906" w:h="16838"')
    expect(margin).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"')
  })

  test('has real headings, a repeated table head and an appendix that lies', () => {
    expect(file.body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2)
    expect(file.body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(file.body).toContain('w:orient="landscape"')
    expect(file.body).toContain('w:name="phu-luc-1"')
    expect(file.body).toContain('w:anchor="phu-luc-1"')
  })

  test('is signed for the head, with the list of recipients ending in a full stop', () => {
    expect(file.text).toContain('K/T TRƯỞNG BANPHÓ TRƯỞNG BANNguyễn Văn An')
    expect(file.paragraphs).toContain('- Lưu Ban Tổ chức.')
  })

  test('numbers its pages from the second on and says on each what data it was made of', () => {
    expect(file.body).toContain('<w:titlePg/>')
    expect(file.headers.filter((header) => header.includes('PAGE')).length).toBeGreaterThan(0)
    expect(new Set(file.footers)).toEqual(new Set([paper.note]))
  })
})

test('a draft leaves number and day to be written by hand', async () => {
  const heading = {
    style: 'party',
    upperBody: '',
    body: 'Huyện ủy Thanh Trì',
    number: 'Số      -BC/HU',
    place: 'Thanh Trì',
    on: null,
  } as const
  const file = readDocument(await renderDocument({ title: 'Báo cáo', heading, blocks: [] }))
  expect(file.paragraphs[0]).toBe('HUYỆN ỦY THANH TRÌ')
  expect(file.text).toContain('Thanh Trì, ngày      tháng      năm 20…')
})

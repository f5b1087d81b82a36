import { describe, expect, test } from 'vitest'
import { fillTemplate, TooLong, type Value, type Values } from './word-filling'
import { readTemplate, type Vocabulary } from './word-template'
import { readZip } from './zip'

const MAIN = 'word/document.xml'
const p = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => cell(p(text))).join('')}</w:tr>`).join('')}</w:tbl>`
const body = (...inner: string[]) => `<w:document><w:body>${inner.join('')}</w:body></w:document>`
const partsWith = (...inner: string[]) => new Map([[MAIN, Buffer.from(body(...inner))]])

const words = (...names: string[]) => new Map(names.map((name) => [name, 'line' as const]))

const KNOWN: Vocabulary = {
  words: new Map([
    ['số ký hiệu', 'line'],
    ['lời văn', 'text'],
    ['đã ký', 'fact'],
  ]),
  lists: new Map([
    ['cán bộ', words('họ tên', 'tt')],
    ['căn cứ', words('nội dung căn cứ')],
  ]),
  elsewhere: new Set(['kỳ báo cáo']),
}

const people = (...names: string[]) =>
  names.map(
    (name, at) =>
      new Map<string, Value>([
        ['họ tên', name],
        ['tt', String(at + 1)],
      ]),
  )

const values = (words: Record<string, Value> = {}, lists: Values['lists'] = new Map()): Values => ({
  words: new Map(Object.entries(words)),
  lists,
})

function filled(inner: string[], given: Values, note: string | null = null) {
  const parts = partsWith(...inner)
  const { template, mistakes } = readTemplate(parts, KNOWN)
  expect(mistakes).toEqual([])
  const bytes = fillTemplate(parts, template, { values: given, note, missing: 'không có số liệu' })
  const limits = { parts: 9, part: 1e8, unpacked: 1e8 }
  return (readZip(bytes, limits).get(MAIN)?.toString() ?? '').replace(
    /^<w:document><w:body>|<\/w:body><\/w:document>$/g,
    '',
  )
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''))

describe('a tag', () => {
  test('is found though Word has cut it into runs, and keeps the look of its first letter', () => {
    const bold =
      '<w:r><w:rPr><w:b/></w:rPr><w:t>Số: {</w:t></w:r><w:r><w:t>{số ký</w:t></w:r><w:r><w:t xml:space="preserve"> hiệu}} nhé</w:t></w:r>'
    expect(filled([`<w:p>${bold}</w:p>`], values({ 'số ký hiệu': '86-BC/HU' }))).toBe(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Số: </w:t></w:r>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">86-BC/HU</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve"> nhé</w:t></w:r></w:p>',
    )
  })

  test('may be written in capitals, with other spaces and marks put apart', () => {
    const tag = `{{ ${'Số  KÝ\u00a0hiệu'.normalize('NFD')} }}`
    expect(wordsOf(filled([p(tag)], values({ 'số ký hiệu': '5' })))).toEqual(['5'])
  })

  test('prints what it is given as plain words, whatever stands in them', () => {
    const evil = '</w:t><w:altChunk/>{{số ký hiệu}} & {{lặp: cán bộ}}\u0007'
    expect(filled([p('{{số ký hiệu}}')], values({ 'số ký hiệu': evil }))).toContain(
      '&lt;/w:t&gt;&lt;w:altChunk/&gt;{{số ký hiệu}} &amp; {{lặp: cán bộ}}</w:t>',
    )
  })

  test('without a value says that there is none', () => {
    expect(wordsOf(filled([p('{{số ký hiệu}}')], values()))).toEqual(['không có số liệu'])
  })

  test('of a text fills as many paragraphs as the text has, or none', () => {
    const xml = '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>{{lời văn}}</w:t></w:r></w:p>'
    const two = filled([xml], values({ 'lời văn': ['Một.', 'Hai.'] }))
    expect(wordsOf(two)).toEqual(['Một.', 'Hai.'])
    expect(two.match(/<w:jc /g)).toHaveLength(2)
    expect(filled([xml, p('Hết')], values({ 'lời văn': [] }))).toBe(p('Hết'))
  })
})

describe('what is repeated', () => {
  const given = values({ 'đã ký': true }, new Map([['cán bộ', people('An', 'Bình')]]))
  const nobody = values({ 'đã ký': false }, new Map([['cán bộ', []]]))

  test('within a sentence', () => {
    const inner = [p('Gồm: {{lặp: cán bộ}}{{tt}}. {{họ tên}}; {{hết lặp}}hết')]
    expect(wordsOf(filled(inner, given))).toEqual(['Gồm: 1. An; 2. Bình; hết'])
  })

  test('over whole paragraphs, whose markers are not printed', () => {
    const inner = [p('{{lặp: cán bộ}}'), p('- {{họ tên}}'), p('{{hết lặp: cán bộ}}'), p('Hết')]
    expect(wordsOf(filled(inner, given))).toEqual(['- An', '- Bình', 'Hết'])
    expect(wordsOf(filled(inner, nobody))).toEqual(['Hết'])
  })

  test('over the rows of a table, each told by what is so of it', () => {
    const inner = [
      table(
        ['TT', 'Họ tên'],
        ['{{lặp: cán bộ}}{{tt}}', '{{nếu: đã ký}}{{họ tên}}{{không thì}}…{{hết nếu}}{{hết lặp}}'],
      ),
    ]
    expect(wordsOf(filled(inner, given))).toEqual(['TT', 'Họ tên', '1', 'An', '2', 'Bình'])
  })

  test('leaves no table without rows and no cell without a paragraph, which Word could not open', () => {
    const rows = [table(['{{lặp: cán bộ}}{{họ tên}}', '{{hết lặp}}']), p('Hết')]
    expect(filled(rows, nobody)).toBe(p('Hết'))
    const inCell = [`<w:tbl><w:tr>${cell(p('{{nếu: đã ký}}'), p('Có'), p('{{hết nếu}}'))}</w:tr></w:tbl>`]
    expect(filled(inCell, nobody)).toBe('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>')
  })

  test('a condition prints the one or the other; an empty list and a nought are nothing', () => {
    const inner = [p('{{nếu: cán bộ}}Có{{không thì}}Không{{hết nếu}} {{nếu không: số ký hiệu}}trống{{hết nếu}}')]
    expect(wordsOf(filled(inner, values({ 'số ký hiệu': '0' }, new Map([['cán bộ', people('An')]]))))).toEqual([
      'Có trống',
    ])
    expect(wordsOf(filled(inner, values({ 'số ký hiệu': '0,5%' })))).toEqual(['Không '])
  })

  test('is not repeated without end: a paper that swells is given up', () => {
    const long = 'x'.repeat(50_000)
    const many = people(...Array.from({ length: 2_000 }, () => 'An'))
    expect(() =>
      filled([p('{{lặp: cán bộ}}'), p(long), p('{{hết lặp}}')], values({}, new Map([['cán bộ', many]]))),
    ).toThrow(TooLong)
  })
})

test('the note on invented data stands at the end, before the measures of the page, whatever the template says', () => {
  const xml = filled([p('Hết'), '<w:sectPr><w:pgSz w:w="11906"/></w:sectPr>'], values(), 'Dữ liệu mẫu')
  expect(wordsOf(xml)).toEqual(['Hết', 'Dữ liệu mẫu'])
  expect(xml.endsWith('<w:sectPr><w:pgSz w:w="11906"/></w:sectPr>')).toBe(true)
})

test('no name reaches what nobody put in: not what every object carries', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'constructor: constructor', 'prototype']
  const inner = names.map((name) => p(`{{${name}}}`))
  const { mistakes } = readTemplate(partsWith(...inner), KNOWN)
  expect(mistakes.map(({ kind, tag }) => [kind, tag])).toEqual(names.map((name) => ['unknown-word', `{{${name}}}`]))
  const { template } = readTemplate(partsWith(...inner), KNOWN)
  const bytes = fillTemplate(partsWith(...inner), template, { values: values(), note: null, missing: '–' })
  const xml = readZip(bytes, { parts: 9, part: 1e6, unpacked: 1e6 }).get(MAIN)?.toString() ?? ''
  expect(wordsOf(xml)).toEqual(names.map(() => '–'))
})

import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { renderDocument } from './document'
import { LIMITS, openWordPackage } from './word-package'

/** A zip file with the given parts; `claimed` lies about how large the last one is. */
function zipOf(parts: readonly (readonly [string, string | Buffer])[], claimed?: number): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [index, [name, content]] of parts.entries()) {
    const [title, whole] = [Buffer.from(name), Buffer.from(content)]
    const packed = deflateRawSync(whole)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(index === parts.length - 1 ? (claimed ?? whole.length) : whole.length, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(offset, 42)
    files.push(local, title, packed)
    directory.push(central, title)
    offset += 30 + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

const WORD = [
  [
    '[Content_Types].xml',
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ],
  ['word/document.xml', '<w:document/>'],
] as const
const refusals = (...more: (readonly [string, string | Buffer])[]) =>
  openWordPackage(zipOf([...WORD, ...more])).refusals

test('a Word file of the product is taken', async () => {
  const file = openWordPackage(await renderDocument({ title: 'Quyết định', blocks: [] }))
  expect(file.refusals).toEqual([])
  expect(file.parts?.get('word/document.xml')?.toString()).toContain('Quyết định'.toUpperCase())
})

describe('a Word file from outside is refused', () => {
  test('when it is another file, damaged or cut off', () => {
    expect(openWordPackage(Buffer.from('Kính gửi')).refusals).toEqual([{ reason: 'not-word' }])
    expect(openWordPackage(zipOf([['xl/workbook.xml', '<workbook/>']])).refusals).toEqual([{ reason: 'not-word' }])
    expect(openWordPackage(zipOf(WORD).subarray(20)).refusals[0]?.reason).toBe('damaged')
  })

  test('and never breaks the product, wherever it was cut off', () => {
    const whole = zipOf(WORD)
    for (let at = 0; at < whole.length; at++) {
      expect(openWordPackage(whole.subarray(0, at)).parts).toBeNull()
      expect(openWordPackage(whole.subarray(at + 1)).parts).toBeNull()
    }
  })

  test('when it swells beyond the limits, whether it says so or not', () => {
    const swollen = ['word/bomb.xml', Buffer.alloc(LIMITS.part + 1)] as const
    expect(refusals(swollen)).toEqual([{ reason: 'too-big', part: 'word/bomb.xml' }])
    expect(openWordPackage(zipOf([...WORD, swollen], 100)).refusals).toEqual([{ reason: 'damaged' }])
    const many = Array.from({ length: LIMITS.parts }, (_, at) => [`word/${at}.xml`, '<a/>'] as const)
    expect(refusals(...many)).toEqual([{ reason: 'too-big' }])
    expect(openWordPackage(Buffer.alloc(LIMITS.packed + 1)).refusals).toEqual([{ reason: 'too-big' }])
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'word\\..\\x', 'C:/x.xml'])('when a part is named %s', (part) => {
    expect(refusals([part, 'x'])).toEqual([{ reason: 'bad-name', part }])
  })

  test('for each thing it carries that a template may not', () => {
    expect(
      refusals(
        ['word/vbaProject.bin', 'x'],
        ['word/embeddings/oleObject1.bin', 'x'],
        ['word/_rels/document.xml.rels', '<Relationship Target="http://a.vn" TargetMode="External"/>'],
        ['word/_rels/footer1.xml.rels', '<Relationship Target="http://a.vn" TargetMode="&#69;xternal"/>'],
        ['word/header2.xml', '<w:instrText>INCLUDE</w:instrText><w:instrText>TEXT "C:/x"</w:instrText>'],
        ['word/header3.xml', '<w:fldSimple w:instr=\'DDEAUTO "cmd"\'/>'],
        ['word/header4.dat', '<w:altChunk r:id="rId1"/>'],
        ['word/header5.xml', '<w:instrText> PAGE </w:instrText>'],
        ['word/header1.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
        ['word/footer1.xml', Buffer.from('<!DOCTYPE a>', 'utf16le')],
      ),
    ).toEqual([
      { reason: 'macro', part: 'word/vbaProject.bin' },
      { reason: 'embedded', part: 'word/embeddings/oleObject1.bin' },
      { reason: 'external', part: 'word/_rels/document.xml.rels' },
      { reason: 'external', part: 'word/_rels/footer1.xml.rels' },
      { reason: 'field', part: 'word/header2.xml' },
      { reason: 'field', part: 'word/header3.xml' },
      { reason: 'embedded', part: 'word/header4.dat' },
      { reason: 'doctype', part: 'word/header1.xml' },
      { reason: 'doctype', part: 'word/footer1.xml' },
    ])
  })

  test.each([
    [
      'field',
      '<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "C:/x"</w:instrText><w:fldChar w:fldCharType="end"/>',
    ],
    [
      'field',
      '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE DDE</w:instrText><w:fldChar w:fldCharType="end"/><w:instrText>AUTO cmd</w:instrText><w:fldChar w:fldCharType="end"/>',
    ],
    ['field', '<x:fldSimple x:instr="&#73;NCLUDEPICTURE x"/>'],
    ['embedded', '<x:altChunk r:id="rId1"/>'],
    ['embedded', '<o:OLEObject Type="Link"/>'],
    ['external', '<w:mailMerge><w:connectString w:val="DSN=x"/></w:mailMerge>'],
    ['external', '<v:imagedata src="\\\\server\\x.png"/>'],
    ['external', '<v:shape href="http://a.vn"/>'],
  ])('for %s however it is written: %s', (reason, xml) => {
    expect(refusals(['word/header1.xml', `<w:hdr>${xml}</w:hdr>`])).toEqual([{ reason, part: 'word/header1.xml' }])
  })

  test.each(['oleObject', 'package', 'aFChunk', 'subDocument', 'attachedTemplate', 'control'])(
    'for a relationship of the kind %s, even to a part of its own',
    (kind) => {
      const part = 'word/_rels/document.xml.rels'
      const rels = `<Relationships><Relationship Type="http://schemas/relationships/${kind}" Target="x.bin"/></Relationships>`
      expect(refusals([part, rels])).toEqual([{ reason: 'embedded', part }])
    },
  )

  test('when its text is not one whole tree', () => {
    const broken = [...WORD.slice(0, 1), ['word/document.xml', '<w:document><w:p></w:document>'] as const]
    expect(openWordPackage(zipOf(broken)).refusals).toEqual([{ reason: 'damaged', part: 'word/document.xml' }])
    const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`
    expect(openWordPackage(zipOf([...WORD.slice(0, 1), ['word/document.xml', deep]])).parts).toBeNull()
  })
})

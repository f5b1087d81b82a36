import { inflateRawSync } from 'node:zlib'

/** The parts of a zip file by name: Word and Excel files are zip files of XML. */
export function zipEntries(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error('Not a zip file')
  const entries = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    entries.set(zip.toString('utf8', at + 46, at + 46 + nameLength), method === 0 ? packed : inflateRawSync(packed))
    at += 46 + nameLength + extra + comment
  }
  return entries
}

const unescapeXml = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** What a Word file says, paragraph by paragraph, and the XML that says how it looks. */
export function readDocument(bytes: Uint8Array) {
  const entries = zipEntries(bytes)
  const part = (name: string) => entries.get(name)?.toString('utf8') ?? ''
  const body = part('word/document.xml')
  const words = (xml: string) =>
    unescapeXml([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
  return {
    body,
    styles: part('word/styles.xml'),
    headers: [...entries.keys()].filter((name) => /^word\/header\d+\.xml$/.test(name)).map(part),
    footers: [...entries.keys()].filter((name) => /^word\/footer\d+\.xml$/.test(name)).map((name) => words(part(name))),
    paragraphs: [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => words(xml)).filter(Boolean),
    text: words(body),
  }
}

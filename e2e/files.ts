import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import type { Download, Locator, Page } from '@playwright/test'

/** Presses a link that gives a file, and reads the file. */
export async function fetchFile(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

const bytesOf = async (download: Download) => readFileSync(await download.path())

/** The files in a zip, by its central directory. */
export function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(data, data + size)
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'),
    )
    at += 46 + name + extra + comment
  }
  return files
}

const MARKS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const plain = (xml: string) =>
  xml.replace(/<[^>]+>/g, '').replace(/&(lt|gt|quot|apos|amp);/g, (mark) => MARKS[mark] ?? mark)

/** The words of a Word document, one paragraph a line. */
export const wordsOf = (docx: Buffer) =>
  (unzip(docx).get('word/document.xml') ?? '')
    .split('</w:p>')
    .map((paragraph) => plain(paragraph.replace(/<w:tab\/>/g, '\t')))
    .join('\n')

/** The texts of all cells of a workbook, row by row, sheet after sheet. */
export function cellsOf(xlsx: Buffer): string[][] {
  const files = unzip(xlsx)
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    plain(text),
  )
  const cell = ([, marks = '', inner = '']: RegExpMatchArray) => {
    const value = plain(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? /<is>(.*?)<\/is>/s.exec(inner)?.[1] ?? '')
    return marks.includes('t="s"') ? (shared[Number(value)] ?? '') : value
  }
  return [...files]
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(([, xml]) => [...xml.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)])
    .map(([, row = '']) => [...row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(cell))
}

/** Sizes of the sheets that a page prints on, in points. */
export async function sheetsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)]
  return sizes.map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((side) => Math.round(Number(side)))
      .join('×'),
  )
}

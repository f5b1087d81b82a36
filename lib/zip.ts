import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** No more than this is unpacked of a zip file brought from outside, whatever sizes the file claims. */
export type ZipLimits = { readonly parts: number; readonly part: number; readonly unpacked: number }

export type ZipProblem = 'not-zip' | 'damaged' | 'too-big' | 'bad-name'

export class BadZip extends Error {
  constructor(
    readonly problem: ZipProblem,
    readonly part?: string,
  ) {
    super(problem)
  }
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]

const isSafeName = (name: string) =>
  !/^[/\\]|[\\:\0]/.test(name) && name.split('/').every((step) => step !== '..' && step !== '.')

function endOf(zip: Buffer): number {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0) throw new BadZip('not-zip')
  if (end + 22 > zip.length || end + 22 + zip.readUInt16LE(end + 20) !== zip.length) throw new BadZip('damaged')
  return end
}

/** The parts of a zip file by name. */
function unpack(zip: Buffer, limits: ZipLimits): Map<string, Buffer> {
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.parts) throw new BadZip('too-big')
  const parts = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  let room = limits.unpacked
  for (let left = count; left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new BadZip('damaged')
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)]
    const [size, whole] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)]
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, nameEnd)
    if (!isSafeName(name)) throw new BadZip('bad-name', name)
    if (whole > Math.min(room, limits.part)) throw new BadZip('too-big', name)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    const isReadable = (flags & 1) === 0 && (method === 0 || method === 8) && !parts.has(name)
    if (!isReadable || packed.length !== size) throw new BadZip('damaged', name)
    const part = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(whole, 1) })
    if (part.length !== whole) throw new BadZip('damaged', name)
    parts.set(name, part)
    room -= whole
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

/** Reads a zip file from outside; throws nothing but `BadZip`, wherever the file was cut off. */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Buffer> {
  try {
    return unpack(Buffer.from(bytes), limits)
  } catch (error) {
    throw error instanceof BadZip ? error : new BadZip('damaged')
  }
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

const crc32 = (bytes: Uint8Array) =>
  ~bytes.reduce((sum, byte) => (CRC[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), ~0) >>> 0

/** The first of January 1980: the same parts give the same bytes on any day. */
const FIRST_DAY = 0x0021

const record = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )

/** What is said of a part beside it and in the directory: version 2.0, names in UTF-8, deflated, sum, sizes. */
const described = (bytes: Uint8Array, packed: Uint8Array, name: Uint8Array) =>
  record(
    ...([20, 0x0800, 8, 0, FIRST_DAY] as const).map((value) => [2, value] as const),
    ...[crc32(bytes), packed.length, bytes.length].map((value) => [4, value] as const),
    [2, name.length],
    [2, 0],
  )

export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [title, bytes] of parts) {
    const [name, packed] = [Buffer.from(title), deflateRawSync(bytes)]
    const same = described(bytes, packed, name)
    const file = Buffer.concat([record([4, LOCAL]), same, name, packed])
    directory.push(record([4, CENTRAL], [2, 20]), same, record([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name)
    files.push(file)
    offset += file.length
  }
  const central = Buffer.concat(directory)
  const [count, size] = [parts.size, central.length]
  const end = record([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
  return Buffer.concat([...files, central, end])
}

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy

/** RFC 4180: quoted cells may hold commas, doubled quotes and line breaks; the first line names the columns. */
export function parseCsv(text: string): Record<string, string>[] {
  const lines: string[][] = []
  let line: string[] = []
  CELL.lastIndex = text.startsWith('\ufeff') ? 1 : 0
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex
    const match = CELL.exec(text)
    if (!match) throw new Error(`Not CSV at character ${at}`)
    const [, cell = '', end] = match
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') {
      if (CELL.lastIndex < text.length) continue
      line.push('')
    }
    lines.push(line)
    line = []
  }
  const [header = [], ...rows] = lines
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])))
}

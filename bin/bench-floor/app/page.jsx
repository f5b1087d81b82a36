const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f']

/** A page that asks nobody anything: `rows` rows of six cells with `cell` letters each. */
export default async function Page({ searchParams }) {
  const { rows = '1', cell = '12' } = await searchParams
  const text = 'x'.repeat(Number(cell))
  return (
    <table>
      <tbody>
        {Array.from({ length: Number(rows) }, (_, at) => (
          <tr key={String(at)}>
            {COLUMNS.map((column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

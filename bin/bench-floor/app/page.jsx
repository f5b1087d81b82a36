/** A page that asks nobody anything: `rows` rows of `cells` cells with `cell` letters each. */
export default async function Page({ searchParams }) {
  const { rows = '1', cells = '6', cell = '12' } = await searchParams
  const columns = Array.from({ length: Number(cells) }, (_, at) => String(at))
  const text = 'x'.repeat(Number(cell))
  return (
    <table>
      <tbody>
        {Array.from({ length: Number(rows) }, (_, at) => (
          <tr key={String(at)}>
            {columns.map((column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

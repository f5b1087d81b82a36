import { TextLink } from './text-link'

type Row = { label: string; value: number; text?: string; href?: string }

const INTEGER = new Intl.NumberFormat('vi-VN')

/** Bars by size; their length and their number are one measure. `longest`: what a whole bar stands for, when it is of another chart. */
export function BarChart({ label, rows, longest }: { label: string; rows: readonly Row[]; longest?: number }) {
  const most = longest ?? Math.max(1, ...rows.map((row) => row.value))
  return (
    <div className="@container">
      <table className="bars" aria-label={label}>
        <tbody>
          {rows.map((row) => {
            const text = row.text ?? INTEGER.format(row.value)
            return (
              <tr key={row.label}>
                <th scope="row">
                  <span>{row.label}</span>
                </th>
                <td className="w-full">
                  <svg className="bar block h-[14px] w-full" aria-hidden="true">
                    <rect width={`${(100 * row.value) / most}%`} height="14" rx="3" className="fill-s2" />
                  </svg>
                </td>
                <td className="num text-right">{row.href ? <TextLink href={row.href}>{text}</TextLink> : text}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

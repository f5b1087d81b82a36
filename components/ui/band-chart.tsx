import { seriesFills } from './series'
import { TextLink } from './text-link'

type Band = { label: string; value: number; text?: string; href?: string }

const RATE = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const INTEGER = new Intl.NumberFormat('vi-VN')

/** One whole in its parts. */
export function BandChart({ label, bands }: { label: string; bands: readonly Band[] }) {
  const whole = bands.reduce((total, band) => total + band.value, 0)
  const fills = seriesFills(bands.length)
  let passed = 0
  return (
    <figure>
      <svg className="bar block h-[22px] w-full" role="img" aria-label={label}>
        {bands.map((band, index) => {
          const start = passed
          passed += whole > 0 ? (100 * band.value) / whole : 0
          return (
            <rect key={band.label} x={`${start}%`} width={`${passed - start}%`} height="22" className={fills[index]} />
          )
        })}
      </svg>
      <table className="bars mt-2" aria-label={label}>
        <tbody>
          {bands.map((band, index) => {
            const text =
              band.text ?? `${INTEGER.format(band.value)} · ${RATE.format(whole ? (100 * band.value) / whole : 0)}%`
            return (
              <tr key={band.label}>
                <th scope="row" className="w-full">
                  <svg width="10" height="10" aria-hidden="true" className="mr-2 inline">
                    <rect width="10" height="10" rx="2" className={fills[index]} />
                  </svg>
                  {band.label}
                </th>
                <td className="num text-right">{band.href ? <TextLink href={band.href}>{text}</TextLink> : text}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </figure>
  )
}

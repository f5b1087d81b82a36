import { hrefWith, PAGE_SIZE, type SearchParams } from '@/lib/list-state'
import { TextLink } from './text-link'

type Props = { total: number; page: number; size?: number; path: string; params: SearchParams }

const INTEGER = new Intl.NumberFormat('vi-VN')

/** First, last, and the pages around this one. */
function around(page: number, last: number) {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last)
  return [...new Set(wanted)].sort((a, b) => a - b)
}

export function Pagination({ total, page, size = PAGE_SIZE, path, params }: Props) {
  const last = Math.ceil(total / size)
  if (last <= 1) return null
  const to = (number: number) => hrefWith(path, params, { page: number === 1 ? null : String(number) })
  const pages = around(page, last)
  return (
    <nav className="pager" aria-label="Phân trang">
      <span className="num">
        {INTEGER.format((page - 1) * size + 1)}–{INTEGER.format(Math.min(page * size, total))} trong{' '}
        {INTEGER.format(total)}
      </span>
      <ul>
        {page > 1 && (
          <li>
            <TextLink href={to(page - 1)}>Trước</TextLink>
          </li>
        )}
        {pages.map((number, index) => (
          <li key={number} className="flex gap-1">
            {number - (pages[index - 1] ?? 0) > 1 && <span className="gap">…</span>}
            {number === page ? (
              <span className="here" aria-current="page">
                {INTEGER.format(number)}
              </span>
            ) : (
              <TextLink href={to(number)} aria-label={`Trang ${number}`}>
                {INTEGER.format(number)}
              </TextLink>
            )}
          </li>
        ))}
        {page < last && (
          <li>
            <TextLink href={to(page + 1)}>Sau</TextLink>
          </li>
        )}
      </ul>
    </nav>
  )
}

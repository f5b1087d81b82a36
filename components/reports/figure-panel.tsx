'use client'

import { X } from 'lucide'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { useRemote } from '@/components/ui/use-remote'
import { formatNumber } from '@/lib/numbers'
import type { OpenedFigure } from '@/lib/reports/opened/queries'

function Value({ value, beside, definition, target }: OpenedFigure) {
  return (
    <>
      <p className="num text-[28px] leading-tight font-semibold">
        {value} <span className="text-[16px] text-ink-3">{beside}</span>
      </p>
      <p className="small muted mt-1">{definition}</p>
      {target && (
        <div className="my-3">
          <TargetBar
            label={target.label}
            percent={target.percent}
            target={target.threshold}
            tone={target.percent >= target.threshold ? 'good' : 'warn'}
          />
        </div>
      )}
    </>
  )
}

function Earlier({ earlier }: OpenedFigure) {
  return (
    <table className="small mt-3 w-full">
      <caption className="sr-only">So với trước</caption>
      <tbody>
        {earlier.map(({ name, value, href }) => (
          <tr key={name} className="border-t border-line-2">
            <th scope="row" className="py-[6px] text-left font-normal text-ink-2">
              {name}
            </th>
            <td className="num py-[6px] text-right">
              <TextLink href={href}>{value}</TextLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Names({ rows, listed, href }: OpenedFigure) {
  return (
    <>
      <h3 className="mt-4 mb-1 text-[13.5px] font-semibold">{listed}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.key} className="flex gap-3 border-t border-line-2 py-[6px] text-[14px]">
            <span className="min-w-0 grow">
              {row.href ? <TextLink href={row.href}>{row.label}</TextLink> : row.label}
              <span className="sub">{row.note}</span>
            </span>
            {row.weight > 1 && <span className="num">{formatNumber(row.weight)}</span>}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <TextLink href={href}>Mở cả danh sách</TextLink>
      </p>
    </>
  )
}

/** The figure beside the paper: part, whole, day, what it was before, the names. */
export function FigurePanel({ url, close }: { url: string; close: () => void }) {
  const { data, error } = useRemote<OpenedFigure>(url)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (url) heading.current?.focus()
  }, [url])
  return (
    <section
      aria-label="Số liệu đang mở"
      className="card no-print max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:max-h-[60dvh] max-lg:overflow-auto max-lg:shadow-pop"
    >
      <header className="flex-nowrap! items-start!">
        <h2 ref={heading} tabIndex={-1}>
          {data?.title ?? (error ? 'Chưa mở được số liệu' : 'Đang mở số liệu…')}
        </h2>
        <span className="ml-auto">
          <Button
            tone="quiet"
            size="small"
            icon={<Icon of={X} size={16} />}
            aria-label="Đóng số liệu"
            onClick={close}
          />
        </span>
      </header>
      <div className="body">
        {Boolean(error) && <p>Hãy thử lại sau ít phút, hoặc mở số liệu từ trang Tổng quan.</p>}
        {data && (
          <>
            <Value {...data} />
            <Earlier {...data} />
            <Names {...data} />
          </>
        )}
      </div>
    </section>
  )
}

import { TextLink } from './text-link'

type Item = { href: string; label: string; count?: number | string; current?: boolean }

const INTEGER = new Intl.NumberFormat('vi-VN')

/** Views of one thing, as links: the address is the state. */
export function Tabs({ label, items }: { label: string; items: readonly Item[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <TextLink key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && (
            <span>{typeof item.count === 'number' ? INTEGER.format(item.count) : item.count}</span>
          )}
        </TextLink>
      ))}
    </nav>
  )
}

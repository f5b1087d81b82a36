import { TextLink } from './text-link'

type Item = { href: string; label: string; current: boolean }

/** A few values of which one holds, as links side by side: the address is the state. */
export function ChoiceLinks({ label, items }: { label: string; items: readonly Item[] }) {
  return (
    <nav className="choice-links" aria-label={label}>
      {items.map((item) => (
        <TextLink key={item.href} href={item.href} aria-current={item.current ? 'true' : undefined}>
          {item.label}
        </TextLink>
      ))}
    </nav>
  )
}

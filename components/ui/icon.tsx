import type { IconNode } from 'lucide'

type Props = { of: IconNode; size?: number; className?: string }

const drawn = new Map<IconNode, string>()

/** An icon's shapes as text, written once: they are the library's own data and hold nothing that anybody typed. */
function shapesOf(icon: IconNode): string {
  const known = drawn.get(icon)
  if (known !== undefined) return known
  const shapes = icon.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
    return `<${tag} ${written.join(' ')}/>`
  })
  drawn.set(icon, shapes.join(''))
  return shapes.join('')
}

/** A picture beside words that say the same. One element to React, on the server as in the browser. */
export function Icon({ of: icon, size = 24, className }: Props) {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
      dangerouslySetInnerHTML={{ __html: shapesOf(icon) }}
    />
  )
}

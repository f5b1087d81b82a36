import type { ReactNode } from 'react'

type Props = {
  label: string
  viewBox?: string
  width?: number
  height?: number
  className: string
  children: ReactNode
}

/** A drawing whose parts are links: a group with a name, because the parts of an image cannot be reached. */
export function Drawing({ label, viewBox, width, height, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn
    <svg viewBox={viewBox} width={width} height={height} className={className} role="group" aria-label={label}>
      {children}
    </svg>
  )
}

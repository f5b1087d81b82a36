import { type ReactNode, useId } from 'react'
import { TextLink } from './text-link'

type Props = {
  title: string
  /** As it is to be read: «12.405», «53,1%». */
  value: string
  href?: string
  /** Part, whole and day, shown on hover and focus. */
  definition?: string
  part?: number
  whole?: number
  note?: ReactNode
  tone?: 'good' | 'warn'
}

const INTEGER = new Intl.NumberFormat('vi-VN')

export function FigureTile({ title, value, href, definition, part, whole, note, tone = undefined }: Props) {
  const id = useId()
  return (
    <div className="card tile">
      <p className="label" aria-describedby={definition && id}>
        {href ? <TextLink href={href}>{title}</TextLink> : title}
      </p>
      <p className="value">
        {value}
        {part !== undefined && whole !== undefined && (
          <small>
            {' '}
            {INTEGER.format(part)}/{INTEGER.format(whole)}
          </small>
        )}
      </p>
      {note && <p className={tone ? `note ${tone}` : 'note'}>{note}</p>}
      {definition && (
        <p className="definition" id={id} role="tooltip">
          {definition}
        </p>
      )}
    </div>
  )
}

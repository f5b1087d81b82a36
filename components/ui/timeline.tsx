import type { ReactNode } from 'react'
import { Badge } from './badge'

type Entry = {
  id: string
  when: string
  title: ReactNode
  note?: ReactNode
  tone?: 'blue' | 'red' | 'gold' | 'good' | 'grey'
  /** The paper behind it; `missing` is said in red. */
  paper?: ReactNode | 'missing'
}

export function Timeline({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ id, when, title, note, tone = 'blue', paper }) => (
        <li key={id} className={tone}>
          <span className="when">{when}</span>
          <div className="what">
            {title}
            {note && <span className="sub">{note}</span>}
          </div>
          <div className="paper">{paper === 'missing' ? <Badge tone="bad">Thiếu quyết định</Badge> : paper}</div>
        </li>
      ))}
    </ol>
  )
}

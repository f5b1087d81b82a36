import { Badge } from '@/components/ui/badge'
import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import type { Finding } from '@/lib/reports/periodic/checks/findings/rules'
import { SEVERITIES } from '@/lib/reports/periodic/checks/labels'

const BADGES = { blocking: 'bad', warning: 'warn', note: 'neutral' } as const

/** What has to be looked at stands on top, and that nothing has; each line leads to where it can be put right. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const [gravest] = findings
  if (!gravest) return <Callout tone="good" title="Số liệu khớp, không có điểm phải xem lại" />
  return (
    <Callout
      tone={gravest.severity === 'blocking' ? 'bad' : 'warn'}
      title={`Điểm cần xem trước khi phát hành (${findings.length})`}
    >
      <ul className="mt-1.5 grid gap-1">
        {findings.map(({ key, severity, text, href }) => (
          <li key={key} className="grid items-baseline gap-x-2 sm:grid-cols-[116px_minmax(0,1fr)]">
            <span>
              <Badge tone={BADGES[severity]}>{SEVERITIES[severity]}</Badge>
            </span>
            <TextLink href={href}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

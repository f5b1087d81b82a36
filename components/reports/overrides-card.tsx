import { Card } from '@/components/ui/card'
import type { Override } from '@/lib/reports/queries'

/** The warnings that were let pass, each with the reason. */
export function OverridesCard({ overrides }: { overrides: readonly Override[] }) {
  if (overrides.length === 0) return null
  return (
    <Card title="Cảnh báo đã cho qua">
      <ul className="grid gap-2">
        {overrides.map(({ key, text, reason }) => (
          <li key={key}>
            {text}
            <span className="sub">Lý do: {reason}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

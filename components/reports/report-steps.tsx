import { STEPS } from '@/lib/reports/labels'
import type { Step } from '@/lib/reports/rules'

const ORDER = ['draft', 'checked', 'issued'] as const satisfies readonly Step[]
const NUMBERS = ['①', '②', '③']

/** Where the report stands: draft, checked, issued. */
export function ReportSteps({ step }: { step: Step }) {
  return (
    <ol className="small muted flex flex-wrap gap-x-2" aria-label="Các bước của báo cáo">
      {ORDER.map((name, index) => (
        <li
          key={name}
          aria-current={name === step ? 'step' : undefined}
          className={name === step ? 'font-semibold text-blue-dark' : ''}
        >
          {index > 0 && <span aria-hidden="true">→ </span>}
          {NUMBERS[index]} {STEPS[name]}
        </li>
      ))}
    </ol>
  )
}

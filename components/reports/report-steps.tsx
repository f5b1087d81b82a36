import { STEPS } from '@/lib/reports/labels'
import type { Step } from '@/lib/reports/rules'

const ORDER = ['draft', 'checked', 'issued'] as const satisfies readonly Step[]
const NUMBERS = ['①', '②', '③']

/** Where the report stands: draft, checked, issued. */
export function ReportSteps({ step }: { step: Step }) {
  return ORDER.map((name, index) => (
    <span key={name} aria-current={name === step ? 'step' : undefined}>
      {index > 0 && <span aria-hidden="true"> → </span>}
      <span className={name === step ? 'font-semibold text-blue-dark' : ''}>
        {NUMBERS[index]} {STEPS[name]}
      </span>
    </span>
  ))
}

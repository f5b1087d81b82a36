import type { Content } from '../layout'
import { missing } from './counts/rules'
import type { Finding, Severity } from './findings/rules'
import { type Ledger, leapFindings, openingFindings, type Stands } from './ledger/rules'
import { sums } from './sums/rules'
import { rewrittenFindings } from './words/rules'

const ORDER: readonly Severity[] = ['blocking', 'warning', 'note']

/** Of a draft: what was counted, and the words that it is said in. */
export type Checked = Pick<Content, 'data' | 'sections'>

/** What has to be looked at before a report is issued, the gravest first. */
export const findingsIn = ({ data, sections }: Checked, ledger: Ledger): Finding[] =>
  [
    ...ofStands(ledger.stands),
    ...sums(data),
    ...openingFindings(data, ledger),
    ...leapFindings(data),
    ...rewrittenFindings(sections),
    ...missing(data),
  ].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))

function ofStands({ rivals, request }: Stands): Finding[] {
  const conflicts = rivals.map(
    (key): Finding => ({
      key: `rivals.${key}`,
      severity: 'blocking',
      text: 'Có hai lời văn của cùng một câu, chưa chọn lời nào',
      href: `#line-${key}`,
    }),
  )
  if (!request) return conflicts
  const text = `${request.units} đơn vị chưa gửi báo cáo của kỳ này hoặc chưa được nhận`
  return [...conflicts, { key: 'request', severity: 'note', text, href: `/reports/requests/${request.id}` }]
}

export const blockingOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'blocking')
export const warningsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'warning')

export type CheckProblem =
  | { readonly code: 'blocked'; readonly field: undefined; readonly findings: readonly Finding[] }
  | { readonly code: 'no_reason'; readonly field: 'reason'; readonly findings: readonly Finding[] }
  | { readonly code: 'new_warning'; readonly field: undefined; readonly findings: readonly Finding[] }

/** Nothing goes on that contradicts itself, nothing that warns without a reason. */
export function checkProblem(findings: readonly Finding[], reason: string): CheckProblem | null {
  const [blocking, warnings] = [blockingOf(findings), warningsOf(findings)]
  if (blocking.length > 0) return { code: 'blocked', field: undefined, findings: blocking }
  return warnings.length > 0 && !reason ? { code: 'no_reason', field: 'reason', findings: warnings } : null
}

/** What has come up since the check was not agreed to: it is checked anew. */
export function issueCheckProblem(
  findings: readonly Finding[],
  overridden: readonly { readonly key: string; readonly text: string }[],
): CheckProblem | null {
  const blocking = blockingOf(findings)
  if (blocking.length > 0) return { code: 'blocked', field: undefined, findings: blocking }
  const isKnown = ({ key, text }: Finding) => overridden.some((one) => one.key === key && one.text === text)
  const fresh = warningsOf(findings).filter((warning) => !isKnown(warning))
  return fresh.length > 0 ? { code: 'new_warning', field: undefined, findings: fresh } : null
}

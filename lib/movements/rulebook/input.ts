import { z } from 'zod'
import { listOf, optional, required, requiredDay, ticked } from '../../form-fields'
import { MEASURES, RULE_CODES, type RuleCode } from '../checks/labels'

const MOST = 1200

const figure = optional(10).transform((text, context) => {
  if (text === null) return null
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= MOST) return number
  context.addIssue({ code: 'custom', message: `Ghi số nguyên từ 1 đến ${MOST}.` })
  return z.NEVER
})

const code = z.enum(RULE_CODES, 'Không có quy định nào như vậy để kiểm tra.')

const said = {
  code,
  title: required(120, 'Ghi tên gọi của quy định.'),
  atLeast: figure,
  atMost: figure,
  /** None chosen: every kind of post. */
  postKinds: listOf(100).transform((kinds) => (kinds.length > 0 ? kinds : null)),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản, điều khoản.'),
  isUnverified: ticked,
}

type Figures = { code: RuleCode; atLeast: number | null; atMost: number | null }
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

/** Which figures a rule has is given by what it measures. */
function hasItsFigures({ code, ...figures }: Figures, context: Issues): void {
  const measure = MEASURES[code]
  for (const side of ['atLeast', 'atMost'] as const) {
    const isMissing = measure[side] !== undefined && figures[side] === null
    if (isMissing) context.addIssue({ code: 'custom', path: [side], message: `Ghi số ${measure.unit}.` })
    if (measure[side] === undefined && figures[side] !== null)
      context.addIssue({ code: 'custom', path: [side], message: 'Quy định này không có con số như vậy.' })
  }
  if (figures.atLeast !== null && figures.atMost !== null && figures.atLeast > figures.atMost)
    context.addIssue({ code: 'custom', path: ['atMost'], message: 'Số nhiều nhất nhỏ hơn số ít nhất.' })
}

const reason = required(300, 'Ghi lý do: sai ở đâu, theo văn bản nào.')

export const changeRuleInput = z
  .object({ ...said, from: requiredDay('Ghi ngày bắt đầu áp dụng, như 01/07/2025.') })
  .superRefine(hasItsFigures)
export const correctRuleInput = z
  .object({ ...said, ruleId: z.string(), from: requiredDay('Ghi ngày bắt đầu áp dụng.'), reason })
  .superRefine(hasItsFigures)
export const endRuleInput = z.object({
  ruleId: z.string(),
  until: requiredDay('Ghi ngày thôi áp dụng, như 01/07/2025.'),
  basis: required(300, 'Ghi căn cứ: văn bản nào bãi bỏ.'),
})

export type ChangeRuleInput = z.output<typeof changeRuleInput>
export type CorrectRuleInput = z.output<typeof correctRuleInput>
export type EndRuleInput = z.output<typeof endRuleInput>

import { z } from 'zod'
import { optional, required, requiredDay, ticked } from '../../form-fields'
import { STANDARD_PARTS } from './labels'

const count = (most: number, message: string) =>
  optional(10).transform((text, context) => {
    if (text === null) return null
    const number = Number(text)
    if (Number.isInteger(number) && number >= 1 && number <= most) return number
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const said = {
  education: optional(40),
  politicalTheory: optional(40),
  stateManagement: optional(40),
  leadingMonths: count(600, 'Ghi số tháng từ 1 đến 600.'),
  atMostAgeMonths: count(1200, 'Ghi tuổi bằng tháng: 45 tuổi là 540.'),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản, điều khoản.'),
  isUnverified: ticked,
}

type Parts = Record<keyof typeof STANDARD_PARTS, string | number | null>

/** A standard that asks for nothing says nothing. */
function asksSomething(
  standard: Parts,
  context: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
) {
  const isEmpty = (Object.keys(STANDARD_PARTS) as (keyof Parts)[]).every((part) => standard[part] === null)
  if (isEmpty)
    context.addIssue({
      code: 'custom',
      path: ['education'],
      message: 'Ghi ít nhất một yêu cầu, hoặc kết thúc tiêu chuẩn này.',
    })
}

export const changeStandardInput = z
  .object({
    ...said,
    postKind: z.string().default('').pipe(z.string().min(1, 'Chọn loại chức danh.')),
    from: requiredDay('Ghi ngày bắt đầu áp dụng, như 01/07/2025.'),
  })
  .superRefine(asksSomething)

export const correctStandardInput = z
  .object({
    ...said,
    standardId: z.string(),
    from: requiredDay('Ghi ngày bắt đầu áp dụng.'),
    reason: required(300, 'Ghi lý do: sai ở đâu, theo văn bản nào.'),
  })
  .superRefine(asksSomething)

export const endStandardInput = z.object({
  standardId: z.string(),
  until: requiredDay('Ghi ngày thôi áp dụng, như 01/07/2025.'),
  basis: required(300, 'Ghi căn cứ: văn bản nào bãi bỏ.'),
})

export type ChangeStandardInput = z.output<typeof changeStandardInput>
export type CorrectStandardInput = z.output<typeof correctStandardInput>
export type EndStandardInput = z.output<typeof endStandardInput>

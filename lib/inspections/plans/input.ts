import { z } from 'zod'
import { optional, wholeNumber } from '../../form-fields'
import { form, isYear, kind, LAST_YEAR } from '../input'
import { formFits } from '../rules'

export const setPlanInput = z
  .object({
    year: wholeNumber(LAST_YEAR, 'Ghi năm bằng bốn chữ số.'),
    kind,
    form,
    planned: wholeNumber(1000, 'Ghi số cuộc từ 0 đến 1.000.', { isStated: true }),
    basis: optional(300),
  })
  .superRefine((input, context) => {
    if (!isYear(input.year)) context.addIssue({ code: 'custom', path: ['year'], message: 'Ghi năm bằng bốn chữ số.' })
    if (!formFits(input.kind, input.form))
      context.addIssue({
        code: 'custom',
        path: ['form'],
        message: 'Giám sát chỉ có hình thức thường xuyên và chuyên đề.',
      })
  })
export type SetPlanInput = z.output<typeof setPlanInput>

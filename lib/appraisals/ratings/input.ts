import { z } from 'zod'
import { required, requiredDay } from '../../form-fields'
import { nest } from '../../form-rows'
import { RATING_SUBJECTS } from '../labels'
import { GRADE_ORDER, type RatingSubject, ratingPeriod } from '../rules'

const period = z.string().transform((key, context) => {
  const found = ratingPeriod(key)
  if (!found) context.addIssue({ code: 'custom', message: 'Chọn kỳ đánh giá.' })
  return found ?? z.NEVER
})

const paper = {
  body: required(160, 'Ghi cơ quan, tổ chức quyết định xếp loại.'),
  paper: required(60, 'Ghi số văn bản xếp loại.'),
  on: requiredDay('Ghi ngày của văn bản xếp loại.'),
}

const grade = z.enum(GRADE_ORDER, 'Chọn mức xếp loại.')
const subject = z.enum(Object.keys(RATING_SUBJECTS) as [RatingSubject], 'Chọn tư cách được đánh giá.')
const reason = required(300, 'Ghi lý do: sai ở đâu, theo giấy tờ nào.')
const ratingId = required(40, 'Thiếu kết quả xếp loại.')

const row = z.object({ personId: z.string(), grade: grade.optional() })

export const recordRatingsInput = z.preprocess(
  nest,
  z.object({ period, subject, ...paper, rows: z.array(row).max(999, 'Nhiều nhất 999 người một lần.') }),
)
export type RecordRatingsInput = z.output<typeof recordRatingsInput>

export const correctRatingInput = z.object({ ratingId, grade, ...paper, reason })
export type CorrectRatingInput = z.output<typeof correctRatingInput>

export const cancelRatingInput = z.object({ ratingId, reason })
export type CancelRatingInput = z.output<typeof cancelRatingInput>

export const undoRatingsInput = z.object({ batchId: required(40, 'Thiếu lần ghi.'), reason })
export type UndoRatingsInput = z.output<typeof undoRatingsInput>

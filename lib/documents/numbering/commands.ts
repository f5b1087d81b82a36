import { numberGaps } from '@/db/schema/documents'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { type Book, findOutOfOrder, listMissing } from './queries'
import { type NumberRange, rangesText } from './rules'

type Numbered = {
  number: number
  signedOn: CivilDate
  /** Said by who enters it: the missing numbers went to papers that are not kept here. */
  skipped: boolean
  /** Said likewise: number and day stand like this on the paper. */
  disordered: boolean
}

/** Takes a number in its run: without a hole before it and in the order of days, unless the registrar answers for it. */
export function takeNumber(
  tx: Context<'documents.read'>,
  book: Book,
  { number, signedOn, skipped, disordered }: Numbered,
): NumberRange[] {
  const missing = listMissing(tx, book, number)
  if (missing.length > 0 && !skipped)
    throw new Problem(
      'numbers-missing',
      'skipped',
      `Trong sổ chưa có số ${rangesText(missing)}. Kiểm tra lại số vừa ghi, hoặc vào sổ các văn bản ấy trước; nếu các số ấy đã dùng cho văn bản khác thì đánh dấu ô này rồi vào sổ lại.`,
    )
  const other = findOutOfOrder(tx, book, number, signedOn)
  if (other && !disordered)
    throw new Problem(
      'days-disordered',
      'disordered',
      `Số và ngày ký không theo thứ tự: văn bản ${other.numberText} ký ngày ${formatDay(other.signedOn)}. Kiểm tra lại số và ngày ký; nếu trên giấy đúng như vậy thì đánh dấu ô này rồi vào sổ lại.`,
    )
  if (missing.length > 0)
    tx.db
      .insert(numberGaps)
      .values(missing.map((range) => ({ ...book, ...range, recordedAt: tx.now, recordedBy: tx.viewer.id })))
      .run()
  return missing
}

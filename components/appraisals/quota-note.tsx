import { Basis } from '@/components/ui/basis'
import { Callout } from '@/components/ui/callout'
import type { RatingWords } from '@/lib/appraisals/queries'
import { type Counts, quotaCheck } from '@/lib/appraisals/rules'

type Props = { counts: Counts; words: RatingWords; where: string }

/** How many may be excellent, with the calculation and its paper; it warns and refuses nothing. */
export function QuotaNote({ counts, words: { quota, basis }, where }: Props) {
  const check = quota && quotaCheck(counts, quota)
  return (
    <div className="mb-4 grid gap-2">
      {quota && check && (
        <Callout
          tone={check.isOver ? 'warn' : 'good'}
          title={check.isOver ? 'Quá tỷ lệ xuất sắc.' : 'Trong tỷ lệ xuất sắc.'}
          basis={<Basis {...quota} />}
        >
          {where}: {check.words}.
        </Callout>
      )}
      <p className="muted text-[13.5px]">
        {basis ? (
          <>
            Các mức xếp loại theo <Basis {...basis} />
          </>
        ) : (
          'Kỳ này chưa có quy định về các mức xếp loại trong sổ.'
        )}
        {!quota && ' Kỳ này không có quy định về tỷ lệ xuất sắc.'}
      </p>
    </div>
  )
}

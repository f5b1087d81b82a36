import { Plus, Undo2 } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { GRADES, RATING_SUBJECTS } from '@/lib/appraisals/labels'
import type { Batch } from '@/lib/appraisals/queries'
import { cancelRating, correctRating, recordRatings, undoRatings } from '@/lib/appraisals/ratings/actions'
import type { Rating } from '@/lib/appraisals/ratings/queries'
import { lastYear, periodChoices, ratingPeriod } from '@/lib/appraisals/rules'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { PaperFields } from './paper-fields'
import { ReasonField } from './reason-field'

const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** One person, one period; a whole unit is rated on its sheet. */
export function AddRating({ personId, on }: { personId: string; on: CivilDate }) {
  return (
    <DialogButton
      label="Ghi xếp loại"
      title="Ghi kết quả xếp loại"
      size="small"
      icon={<Icon of={Plus} size={15} />}
      wide
    >
      <ActionForm
        action={recordRatings}
        submit="Ghi"
        doneMessage="Đã ghi kết quả xếp loại."
        hidden={{ 'rows.0.personId': personId }}
      >
        <div className="fields two">
          <Select
            name="period"
            label="Kỳ đánh giá"
            options={periodChoices(on).map(({ key, name }) => ({ value: key, label: name }))}
            defaultValue={lastYear(on).key}
            placeholder={null}
          />
          <Select name="subject" label="Với tư cách" options={optionsOf(RATING_SUBJECTS)} placeholder={null} />
          <Select name="rows.0.grade" label="Mức xếp loại" options={optionsOf(GRADES)} required wide />
          <PaperFields />
        </div>
      </ActionForm>
    </DialogButton>
  )
}

/** The record was wrong: put right in its place, or cancelled; either way the reason stays. */
export function MendRating({ rating }: { rating: Rating }) {
  const { id: ratingId, subject, period, levelName } = rating
  const what = `${RATING_SUBJECTS[subject]}, ${ratingPeriod(period)?.name.toLowerCase() ?? period}`
  return (
    <div className="flex justify-end gap-1">
      <DialogButton label="Sửa sai" title={`Sửa xếp loại: ${what}`} size="small" tone="quiet" wide>
        <ActionForm action={correctRating} submit="Ghi chỗ sửa" doneMessage="Đã sửa." hidden={{ ratingId }}>
          <RadioGroup name="grade" label="Mức xếp loại" options={optionsOf(GRADES)} defaultValue={rating.grade} />
          <div className="fields two">
            <PaperFields known={rating} />
          </div>
          <ReasonField />
        </ActionForm>
      </DialogButton>
      <DialogButton label="Hủy" title={`Hủy xếp loại: ${what}`} size="small" tone="quiet">
        <ActionForm
          action={cancelRating}
          submit="Hủy kết quả này"
          tone="danger"
          doneMessage="Đã hủy kết quả xếp loại."
          hidden={{ ratingId }}
        >
          <p>«{levelName}» không được tính nữa; dòng đã ghi và lý do hủy vẫn được giữ.</p>
          <ReasonField />
        </ActionForm>
      </DialogButton>
    </div>
  )
}

export function UndoBatch({ batch }: { batch: Batch }) {
  const { id: batchId, many, paper, from } = batch
  return (
    <DialogButton
      label="Hoàn tác"
      title="Hoàn tác lần ghi này"
      size="small"
      tone="quiet"
      icon={<Icon of={Undo2} size={15} />}
    >
      <ActionForm
        action={undoRatings}
        submit={`Hoàn tác ${many} người`}
        tone="danger"
        doneMessage="Đã hoàn tác."
        hidden={{ batchId }}
      >
        <p>
          {many} kết quả ghi theo văn bản {paper} ngày {formatDay(from)} không được tính nữa; kết quả trước đó, nếu có,
          được lấy lại.
        </p>
        <ReasonField hint="Vì sao phải hoàn tác" />
      </ActionForm>
    </DialogButton>
  )
}

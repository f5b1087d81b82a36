import { CheckCheck, Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { addTerm, dropPlanned, keepAll, planPerson } from '@/lib/appraisals/planning/actions'
import { PLANNING_ACTS } from '@/lib/appraisals/planning/labels'
import type { PlanningTerm } from '@/lib/appraisals/planning/queries'
import type { CivilDate } from '@/lib/civil-date'

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const ISSUER = 'Ban Thường vụ cấp ủy'

type Planning = {
  terms: readonly PlanningTerm[]
  termId: string
  /** Known on the page of a post; elsewhere it is chosen. */
  postId?: string
}

/** Somebody into the plan of a post and a term, with the paper and its vote. */
export function PlanDialog({ terms, termId, postId }: Planning) {
  return (
    <DialogButton
      label="Đưa vào quy hoạch"
      title="Đưa vào quy hoạch"
      tone="primary"
      icon={<Icon of={Plus} size={16} />}
      wide
    >
      <ActionForm
        action={planPerson}
        hidden={postId ? { postId } : {}}
        submit="Đưa vào quy hoạch"
        doneMessage="Đã đưa vào quy hoạch."
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <Combobox
            name="personId"
            label="Cán bộ"
            src="/api/people/search"
            placeholder="Tên, năm sinh, đơn vị…"
            required
          />
          {!postId && (
            <Combobox
              name="seatId"
              label="Chức danh"
              src="/api/seats/search"
              placeholder="Tên chức danh, đơn vị…"
              required
            />
          )}
          <Select
            name="termId"
            label="Nhiệm kỳ"
            options={terms.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={termId}
            placeholder={null}
          />
          <RadioGroup
            name="act"
            label="Hình thức"
            options={optionsOf(PLANNING_ACTS)}
            defaultValue="added"
            inline
            required
          />
          <TextField name="number" label="Số văn bản phê duyệt" placeholder="205-TB/HU" maxLength={60} required />
          <DateField name="on" label="Ngày văn bản" hint="Có tên trong quy hoạch từ ngày này" required />
          <TextField name="issuer" label="Cơ quan ban hành" placeholder={ISSUER} maxLength={200} required />
          <div className="grid grid-cols-2 gap-3">
            <TextField name="votesFor" label="Phiếu đồng ý" inputMode="numeric" />
            <TextField name="votesCast" label="Tổng số phiếu" inputMode="numeric" />
          </div>
          <TextField name="note" label="Ghi chú" maxLength={500} wide />
        </div>
      </ActionForm>
    </DialogButton>
  )
}

/** The year's review in one go, for all in whose way nothing stands. */
export function KeepAllDialog({ termId, on, count }: { termId: string; on: CivilDate; count: number }) {
  return (
    <DialogButton
      label="Rà soát cả danh sách"
      title={`Rà soát quy hoạch năm ${on.slice(0, 4)}`}
      icon={<Icon of={CheckCheck} size={16} />}
    >
      <ActionForm
        action={keepAll}
        hidden={{ termId }}
        submit="Giữ trong quy hoạch"
        doneMessage="Đã ghi kết quả rà soát."
      >
        <p>
          Ghi «giữ trong quy hoạch» cho <b className="num">{count}</b> lượt chưa rà soát trong năm và không có điểm phải
          xem xét. Những người còn lại rà soát từng người ở trang của chức danh.
        </p>
        <DateField name="reviewedOn" label="Ngày rà soát" defaultValue={on} required />
      </ActionForm>
    </DialogButton>
  )
}

export function TermDialog() {
  return (
    <DialogButton label="Thêm nhiệm kỳ" title="Thêm nhiệm kỳ quy hoạch" tone="quiet">
      <ActionForm action={addTerm} submit="Thêm nhiệm kỳ" doneMessage="Đã thêm nhiệm kỳ.">
        <TextField name="name" label="Tên nhiệm kỳ" placeholder="2030–2035" maxLength={40} required />
        <div className="grid gap-3 sm:grid-cols-2">
          <DateField name="from" label="Ngày đầu nhiệm kỳ" hint="Tuổi quy hoạch tính đến ngày này" required />
          <DateField name="lastOn" label="Ngày cuối nhiệm kỳ" required />
        </div>
      </ActionForm>
    </DialogButton>
  )
}

export function DropDialog({ plannedId, name }: { plannedId: string; name: string }) {
  return (
    <DialogButton label="Bỏ ghi nhầm" title={name} size="small" tone="quiet">
      <ActionForm
        action={dropPlanned}
        hidden={{ plannedId }}
        submit="Bỏ khỏi danh sách"
        tone="danger"
        doneMessage="Đã bỏ."
      >
        <p>Chỉ dùng khi ghi nhầm. Đưa ra khỏi quy hoạch theo văn bản thì ghi ở «Rà soát».</p>
        <TextField name="reason" label="Ghi nhầm ở đâu" maxLength={300} required />
      </ActionForm>
    </DialogButton>
  )
}

import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { TRACKS } from '@/lib/organisation/labels'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import { correctQuota, endQuota, setQuota } from '@/lib/organisation/quotas/actions'
import type { Quota } from '@/lib/organisation/quotas/rules'

function Basis({ start }: { start?: string }) {
  return (
    <TextField
      name="basis"
      label="Căn cứ"
      maxLength={300}
      placeholder="Số, ngày của nghị quyết, quyết định"
      defaultValue={start}
      required
    />
  )
}

const Many = ({ start }: { start?: number }) => (
  <TextField name="seats" label="Số lượng" inputMode="numeric" defaultValue={start?.toString()} required />
)

type New = { unitId: string; on: CivilDate; kinds: PostVocabulary['kinds'] }

/** A number for one kind of post, or for all of the unit together. */
export function SetQuota({ unitId, on, kinds }: New) {
  const groups = Object.entries(TRACKS).map(([track, label]) => ({
    label,
    options: kinds.filter((kind) => kind.track === track).map(({ code, name }) => ({ value: code, label: name })),
  }))
  return (
    <DialogButton label="Ghi số lượng" title="Số lượng theo quy định" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={setQuota} submit="Ghi số lượng" doneMessage="Đã ghi số lượng." hidden={{ unitId }}>
        <Select name="postKind" label="Loại chức danh" options={groups} placeholder="Mọi chức danh của đơn vị" />
        <Many />
        <DateField name="from" label="Áp dụng từ ngày" defaultValue={on} required />
        <Basis />
      </ActionForm>
    </DialogButton>
  )
}

/** A change from a day on, putting right, and the end of a number: three things, three forms. */
export function QuotaActions({ quota, unitId, name }: { quota: Quota; unitId: string; name: string }) {
  const { id, postKind, seats, from, basis } = quota
  const about = `${name}: ${seats}`
  return (
    <div className="flex flex-wrap justify-end gap-1.5">
      <DialogButton label="Thay đổi" title={`Số lượng mới – ${about}`} size="small">
        <ActionForm
          action={setQuota}
          submit="Ghi số lượng mới"
          doneMessage="Đã ghi số lượng mới."
          hidden={{ unitId, postKind: postKind ?? '' }}
        >
          <p>Số lượng đang áp dụng vẫn đúng cho những ngày trước ngày này.</p>
          <Many />
          <DateField name="from" label="Áp dụng từ ngày" required />
          <Basis />
        </ActionForm>
      </DialogButton>
      <DialogButton label="Đính chính" title={`Đính chính – ${about}`} size="small" tone="quiet">
        <ActionForm action={correctQuota} submit="Đính chính" doneMessage="Đã đính chính." hidden={{ quotaId: id }}>
          <p>Chỉ dùng khi đã ghi nhầm. Quy định thay đổi thì dùng «Thay đổi».</p>
          <Many start={seats} />
          <DateField name="from" label="Áp dụng từ ngày" defaultValue={from} required />
          <Basis start={basis} />
          <TextField name="reason" label="Lý do đính chính" maxLength={300} required />
        </ActionForm>
      </DialogButton>
      <DialogButton label="Thôi áp dụng" title={`Thôi áp dụng – ${about}`} size="small" tone="quiet">
        <ActionForm
          action={endQuota}
          submit="Thôi áp dụng"
          tone="danger"
          doneMessage="Đã thôi áp dụng."
          hidden={{ quotaId: id }}
        >
          <DateField name="until" label="Từ ngày" required />
          <Basis />
        </ActionForm>
      </DialogButton>
    </div>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { TRACKS } from '@/lib/organisation/labels'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import { dropPost, planPost } from '@/lib/organisation/reorganisations/actions'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { planPath } from './plan-frame'

type Props = { plan: Plan; post: Plan['posts'][number] | null; vocabulary: PostVocabulary }

/** A post of a planned unit with its seats. */
export function PostForm({ plan, post, vocabulary: { kinds, levels } }: Props) {
  const back = `${planPath(plan.id)}?step=posts${post ? `&unit=${post.plannedUnitId}` : ''}`
  const groups = Object.entries(TRACKS).map(([track, label]) => ({
    label,
    options: kinds.filter((kind) => kind.track === track).map(({ code, name }) => ({ value: code, label: name })),
  }))
  return (
    <ActionForm
      action={planPost}
      submit={post ? 'Ghi chức danh' : 'Thêm chức danh'}
      hidden={{ reorganisationId: plan.id, ...(post && { plannedPostId: post.id }) }}
      done={post ? back : `${planPath(plan.id)}?step=posts&unit={id}`}
      doneMessage="Đã ghi chức danh."
      cancelHref={back}
      extra={
        post && (
          <DialogButton label="Bỏ khỏi phương án" tone="quiet" title={`Bỏ ${post.fullTitle}?`}>
            <ActionForm
              action={dropPost}
              hidden={{ reorganisationId: plan.id, id: post.id }}
              submit="Bỏ chức danh"
              tone="danger"
              done={back}
              doneMessage="Đã bỏ chức danh."
            >
              <p>Người đã dự kiến bố trí vào chức danh này trở lại chưa có phương án.</p>
            </ActionForm>
          </DialogButton>
        )
      }
    >
      <FormSection title={post ? post.fullTitle : 'Chức danh mới'} columns={2}>
        <Select
          name="plannedUnitId"
          label="Đơn vị"
          options={plan.units.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={post?.plannedUnitId}
          required
        />
        <Select name="kind" label="Loại chức danh" options={groups} defaultValue={post?.kind} required />
        <TextField
          name="title"
          label="Chức danh"
          defaultValue={post?.title}
          hint="Như «Phó Chủ tịch UBND»"
          maxLength={120}
          required
        />
        <TextField
          name="fullTitle"
          label="Ghi đầy đủ"
          defaultValue={post?.fullTitle}
          hint="Như in trên văn bản, có tên đơn vị"
          maxLength={200}
          required
        />
        <Select
          name="managingLevel"
          label="Diện quản lý"
          options={levels.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={post?.managingLevel}
          placeholder="Theo loại chức danh"
        />
        <TextField
          name="seats"
          label="Số vị trí"
          inputMode="numeric"
          defaultValue={String(post?.seats ?? 1)}
          required
        />
        <TextField
          name="beyondQuota"
          label="Trong đó ngoài số lượng quy định"
          inputMode="numeric"
          defaultValue={String(post?.beyondQuota ?? 0)}
        />
      </FormSection>
    </ActionForm>
  )
}

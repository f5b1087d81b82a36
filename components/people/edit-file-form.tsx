import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Tabs } from '@/components/ui/tabs'
import { TextField } from '@/components/ui/text-field'
import { changeFacts, correctFacts } from '@/lib/people/actions'
import type { Person } from '@/lib/people/queries'
import { type FactChoices, FactFields } from './fact-fields'

export type EditMode = 'change' | 'correct'

const MODES = {
  change: {
    title: 'Thay đổi thật',
    saying:
      'Cuộc sống đã khác đi từ một ngày: chuyển nơi ở, đổi tên, được kết nạp Đảng. Giá trị cũ vẫn đúng cho những ngày trước đó.',
  },
  correct: {
    title: 'Sửa sai',
    saying:
      'Sổ đã ghi nhầm: giá trị đúng thay cho giá trị sai ở mọi ngày. Nhật ký giữ lại giá trị sai, người sửa và lý do.',
  },
} as const

type Props = { person: Person; choices: FactChoices; mode: EditMode; mayCorrect: boolean }

/** A change in life is kept apart from a mistake in the record: two verbs, two permissions, two entries in the log. */
export function EditFileForm({ person, choices, mode, mayCorrect }: Props) {
  const path = `/people/${person.id}`
  const modes: EditMode[] = mayCorrect ? ['change', 'correct'] : ['change']
  const tabs = modes.map((name) => ({
    label: MODES[name].title,
    href: `${path}/edit?mode=${name}`,
    current: name === mode,
  }))
  return (
    <>
      <PageHeader
        title="Sửa hồ sơ"
        crumbs={[
          { href: '/people', label: 'Cán bộ' },
          { href: path, label: person.fullName },
        ]}
      />
      <div className="grid gap-4">
        <Card flush>
          <Tabs label="Cách sửa" items={tabs} />
          <p className="px-4 py-3 text-[14px] text-ink-2">{MODES[mode].saying}</p>
        </Card>
        <ActionForm
          key={mode}
          action={mode === 'change' ? changeFacts : correctFacts}
          submit={mode === 'change' ? 'Ghi thay đổi' : 'Ghi chỗ sửa'}
          done={`${path}?tab=facts`}
          cancelHref={path}
          draftKey={`person-${person.id}-${mode}`}
          hidden={{ personId: person.id, revision: String(person.revision) }}
        >
          <FormSection>
            {mode === 'change' ? (
              <DateField name="on" label="Thay đổi từ ngày" hint="Ngày đầu tiên giá trị mới có hiệu lực" required />
            ) : (
              <TextField name="reason" label="Lý do sửa" hint="Sai ở đâu, theo giấy tờ nào" maxLength={300} required />
            )}
          </FormSection>
          <FactFields person={person} choices={choices} />
        </ActionForm>
      </div>
    </>
  )
}

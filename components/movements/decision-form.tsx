'use client'

import { ClipboardPaste, Plus } from 'lucide'
import { lazy, Suspense, useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import type { Item } from '@/components/ui/fetch-rows'
import { useFormState } from '@/components/ui/form-context'
import { FormSection } from '@/components/ui/form-section'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useNewRow } from '@/components/ui/use-new-row'
import type { CivilDate } from '@/lib/civil-date'
import { DECISION_KINDS } from '@/lib/documents/labels'
import { saveDecisionDraft } from '@/lib/movements/decisions/actions'
import { ActFields, type ActStart } from './act-fields'
import { AheadPanel } from './ahead-panel'
import type { PastedRow } from './paste-dialog'

const PasteDialog = lazy(() => import('./paste-dialog').then((module) => ({ default: module.PasteDialog })))

export type DecisionStart = {
  decisionId: string | null
  revision: number
  kind: string
  issuingBodyId: string
  subject: string
  effectiveOn: CivilDate | null
  proposedNumber: string | null
  proposedOn: CivilDate | null
  rows: ActStart[]
}

type Props = { start: DecisionStart; bodies: readonly Item[] }

const kinds = Object.entries(DECISION_KINDS).map(([value, label]) => ({ value, label }))

/** One decision, any number of people; what it would do stands beside it before anything is saved. */
export function DecisionForm({ start, bodies }: Props) {
  return (
    <ActionForm
      action={saveDecisionDraft}
      done="/movements/{decisionId}"
      doneMessage="Đã lưu nháp."
      draftKey={`decision-${start.decisionId ?? 'new'}`}
      hidden={{ decisionId: start.decisionId ?? '', revision: String(start.revision) }}
      submit="Lưu nháp"
      cancelHref={start.decisionId ? `/movements/${start.decisionId}` : '/movements'}
      className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_22rem] xl:items-start"
    >
      <div className="grid min-w-0 gap-4 xl:col-start-1">
        <FormSection title="Văn bản" columns={3}>
          <Select name="kind" label="Loại văn bản" options={kinds} defaultValue={start.kind} placeholder={null} />
          <Select
            name="issuingBodyId"
            label="Cơ quan ban hành"
            options={bodies.map(({ id, label }) => ({ value: id, label }))}
            defaultValue={start.issuingBodyId}
            placeholder={null}
          />
          <DateField
            name="effectiveOn"
            label="Có hiệu lực từ ngày"
            defaultValue={start.effectiveOn ?? undefined}
            hint="Ngày thôi giữ chức cũ và giữ chức mới"
          />
          <TextField name="subject" label="Trích yếu" defaultValue={start.subject} maxLength={500} required wide />
          <TextField
            name="proposedNumber"
            label="Số dự kiến"
            defaultValue={start.proposedNumber ?? ''}
            maxLength={40}
          />
          <DateField name="proposedOn" label="Ngày ký dự kiến" defaultValue={start.proposedOn ?? undefined} />
        </FormSection>
        <ActRows start={start.rows} />
      </div>
      <AheadPanel start={start.rows} />
    </ActionForm>
  )
}

const EMPTY: Omit<ActStart, 'key'> = { person: null, kind: 'rotation', seat: null }

/** How many rows a kept draft had: the names are `rows.0.personId` and so on. */
const rowsIn = (values: Record<string, unknown>) =>
  Math.max(
    0,
    ...Object.keys(values).flatMap((name) =>
      /^rows\.(\d+)\.personId$/.exec(name)?.[1] ? [Number(name.split('.')[1]) + 1] : [],
    ),
  )

/** Rows in which nobody was chosen yet make room for those that are pasted. */
const personIn = (list: HTMLElement | null, at: number) =>
  list?.querySelector<HTMLInputElement>(`input[name="rows.${at}.personId"]`)?.value

function ActRows({ start }: { start: readonly ActStart[] }) {
  const { touch, values } = useFormState()
  const next = useRef(start.length + 100)
  const [list, expectRow] = useNewRow()
  const fresh = () => ({ ...EMPTY, key: String(next.current++) })
  const [rows, setRows] = useState<ActStart[]>(() => {
    const missing = Math.max(start.length === 0 ? 1 : 0, rowsIn(values) - start.length)
    return [...start, ...Array.from({ length: missing }, (_, at) => ({ ...EMPTY, key: `kept-${at}` }))]
  })
  const [isPasting, setPasting] = useState(false)
  const change = (to: ActStart[]) => {
    setRows(to)
    touch()
  }
  const take = (pasted: PastedRow[]) => {
    const kept = rows.filter((_, at) => personIn(list.current, at))
    change([...kept, ...pasted.map(({ person, seat }) => ({ ...fresh(), person, seat }))])
    setPasting(false)
  }
  return (
    <FormSection title="Cán bộ trong văn bản">
      <div ref={list} className="wide grid gap-3">
        {rows.map((row, at) => (
          <ActFields
            key={row.key}
            at={at}
            start={row}
            onRemove={rows.length > 1 ? () => change(rows.filter(({ key }) => key !== row.key)) : undefined}
          />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button
            icon={<Icon of={Plus} size={16} />}
            onClick={() => {
              expectRow()
              change([...rows, fresh()])
            }}
          >
            Thêm cán bộ
          </Button>
          <Button icon={<Icon of={ClipboardPaste} size={16} />} onClick={() => setPasting(true)} aria-haspopup="dialog">
            Dán danh sách
          </Button>
        </div>
      </div>
      <Suspense>{isPasting && <PasteDialog onTake={take} onClose={() => setPasting(false)} />}</Suspense>
    </FormSection>
  )
}

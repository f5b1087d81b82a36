'use client'

import { useState, useTransition } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { importTargets, previewTargets } from '@/lib/targets/pasting/actions'
import type { Previewed } from '@/lib/targets/pasting/queries'
import { thresholdOf } from '@/lib/targets/rules'

const EXAMPLE =
  'Thu nhập bình quân đầu người | 04-NQ/TU | 70 | triệu đồng/người/năm | 31/12/2025\nTỷ lệ hộ nghèo | 04-NQ/TU | không quá 0,5 | % | 31/12/2025'

const columns = [
  { key: 'line', header: 'Dòng', className: 'num', cell: ({ line }: Previewed) => line },
  { key: 'title', header: 'Chỉ tiêu', className: 'sm:w-[34%]', cell: ({ title }: Previewed) => title || '—' },
  {
    key: 'document',
    header: 'Văn bản',
    cell: ({ document, documentTitle }: Previewed) => (
      <>
        {document}
        {documentTitle && <span className="sub">{documentTitle}</span>}
      </>
    ),
  },
  {
    key: 'threshold',
    header: 'Mức phải đạt',
    className: 'num',
    cell: ({ threshold, direction, unit }: Previewed) =>
      threshold === null ? '—' : thresholdOf({ threshold, direction, unit }, true),
  },
  { key: 'due', header: 'Hạn', className: 'num', cell: ({ dueOn }: Previewed) => (dueOn ? formatDay(dueOn) : '—') },
  {
    key: 'problems',
    header: 'Kiểm tra',
    cell: ({ problems }: Previewed) =>
      problems.length > 0 ? <Badge tone="bad">{problems.join('; ')}</Badge> : <Badge tone="good">đúng</Badge>,
  },
]

/** A whole register pasted from a worksheet: looked at line by line, then written in one go or not at all. */
export function ImportTargets({ today }: { today: CivilDate }) {
  const [found, setFound] = useState<readonly Previewed[] | null>(null)
  const [problem, setProblem] = useState('')
  const [isLooking, start] = useTransition()
  const wrong = (found ?? []).filter(({ problems }) => problems.length > 0).length

  const look = (form: HTMLFormElement | null) =>
    start(async () => {
      const outcome = form && (await previewTargets(null, new FormData(form)).catch(() => null))
      if (!outcome) return setProblem('Chưa xem trước được, hãy thử lại.')
      if (!outcome.ok) {
        setFound(null)
        return setProblem(Object.values(outcome.problems)[0] ?? outcome.message ?? '')
      }
      setProblem('')
      setFound(outcome.data)
    })

  return (
    <ActionForm action={importTargets} done="/targets" doneMessage="Đã ghi các chỉ tiêu.">
      <Card>
        <div className="grid gap-4">
          <Textarea
            name="text"
            label="Tên chỉ tiêu | Văn bản | Mức phải đạt | Đơn vị tính | Hạn"
            hint="Dán thẳng từ Excel hoặc Word, mỗi chỉ tiêu một dòng; các cột cách nhau bằng phím Tab, dấu | hoặc dấu ;"
            placeholder={EXAMPLE}
            rows={8}
            onChange={() => setFound(null)}
            required
            wide
          />
          <DateField name="from" label="Có hiệu lực từ ngày" defaultValue={today} required />
          <p role="status" className="problem empty:hidden">
            {problem}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={(event) => look(event.currentTarget.form)} disabled={isLooking}>
              {isLooking ? 'Đang đọc…' : 'Xem trước'}
            </Button>
            {found && found.length > 0 && wrong === 0 && <SubmitButton>{`Ghi ${found.length} chỉ tiêu`}</SubmitButton>}
          </div>
        </div>
      </Card>
      {found && (
        <Card title={wrong > 0 ? `Còn ${wrong} dòng sai` : `${found.length} dòng đúng`} flush>
          <DataTable
            caption="Xem trước danh sách chỉ tiêu"
            columns={columns}
            rows={found}
            rowKey={({ line }) => String(line)}
            footer={null}
          />
        </Card>
      )}
    </ActionForm>
  )
}

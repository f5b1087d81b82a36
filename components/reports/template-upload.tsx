'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { FileField } from '@/components/ui/file-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/components/ui/use-outcome'
import { add, addVersion } from '@/lib/reports/templates/actions'
import type { Wrong } from '@/lib/reports/templates/checking/rules'
import { PAPER_NAMES } from '@/lib/reports/templates/labels'
import { PAPERS } from '@/lib/reports/templates/rules'
import { WrongsTable } from './wrongs-table'

type Answer = { id: string; wrongs: Wrong[] }

const PAPER_OPTIONS = PAPERS.map((paper) => ({ value: paper, label: PAPER_NAMES[paper] }))

/** A file is taken when nothing is wrong with it; otherwise everything that is wrong is told, with its place. */
export function TemplateUpload({ templateId }: { templateId?: string }) {
  const [wrongs, setWrongs] = useState<readonly Wrong[]>([])

  const send: FormAction<Answer> = async (previous, form) => {
    const outcome = await (templateId ? addVersion : add)(previous, form)
    const found = outcome.ok ? outcome.data.wrongs : []
    setWrongs(found)
    if (found.length === 0) return outcome
    const message = `Mẫu còn ${found.length} chỗ sai nên chưa được nhận. Sửa trong Word rồi tải lên lại.`
    return { ok: false, message, problems: {}, values: {} }
  }

  return (
    <div className="grid gap-4">
      <Card title={templateId ? 'Tải lên phiên bản mới' : undefined}>
        <ActionForm
          action={send}
          hidden={templateId ? { templateId } : {}}
          submit="Kiểm tra và tải lên"
          done="/reports/templates/{id}"
          doneMessage="Mẫu không có chỗ sai, đã tải lên."
          guard={false}
          resetWhenDone
        >
          {!templateId && (
            <div className="grid gap-4 sm:grid-cols-2">
              <Select
                name="paper"
                label="Loại văn bản"
                options={PAPER_OPTIONS}
                defaultValue="periodic"
                placeholder={null}
                required
              />
              <TextField name="name" label="Tên mẫu" hint="Ví dụ: Báo cáo quý của Ban Tổ chức" required />
            </div>
          )}
          <FileField
            name="file"
            label="Tệp Word (.docx), không quá 5 MB"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            required
          />
        </ActionForm>
      </Card>
      {wrongs.length > 0 && <WrongsTable wrongs={wrongs} />}
    </div>
  )
}

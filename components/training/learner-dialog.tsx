'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { RESULTS } from '@/lib/training/labels'
import { grade, withdraw } from '@/lib/training/learners/actions'

const results = RESULTS.map((result) => ({ value: result, label: result }))

type Props = { enrolmentId: string; name: string; result: string | null }

/** The result of a learner, or out of the class. Fifty rows of it stay light: the forms come when it opens. */
export function LearnerDialog({ enrolmentId, name, result }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)} aria-haspopup="dialog" aria-label={`Sửa ${name}`}>
        Sửa
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={name}>
          <div className="grid gap-5">
            <ActionForm action={grade} submit="Ghi kết quả" doneMessage="Đã ghi kết quả." hidden={{ enrolmentId }}>
              <Select
                name="result"
                label="Kết quả"
                options={results}
                defaultValue={result ?? ''}
                placeholder="Chưa có kết quả"
              />
            </ActionForm>
            <ActionForm
              action={withdraw}
              submit="Rút khỏi lớp"
              tone="danger"
              doneMessage="Đã rút khỏi lớp."
              hidden={{ enrolmentId }}
            >
              <p className="muted text-[14px]">
                Rút tên thì điểm danh của người này trong lớp cũng không còn được tính.
              </p>
            </ActionForm>
          </div>
        </Dialog>
      )}
    </>
  )
}

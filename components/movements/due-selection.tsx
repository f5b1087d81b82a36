'use client'

import { lazy, Suspense, useState } from 'react'
import { SelectionBar } from '@/components/ui/selection-bar'
import { kindOf, togetherProblem } from '@/lib/movements/due/kinds/rules'
import { TOGETHER_PROBLEMS } from '@/lib/movements/due/labels'

const DueDialog = lazy(() => import('./due-dialog').then((module) => ({ default: module.DueDialog })))

type Props = { form: string; total: number; isDismissed: boolean }

const problemOf = (keys: readonly string[]) => togetherProblem(keys.flatMap((key) => kindOf(key) ?? []))

/** What can be done to the cases chosen: one decision for all, or nothing with a reason; what was dismissed is taken back. */
export function DueSelection({ form, total, isDismissed }: Props) {
  const [asked, ask] = useState<readonly string[]>([])
  return (
    <>
      <SelectionBar form={form} name="case" total={total} action="/movements/new">
        {(chosen) => {
          const problem = isDismissed ? null : problemOf(chosen)
          return (
            <>
              {!isDismissed && (
                <button type="submit" disabled={problem !== null}>
                  Lập quyết định
                </button>
              )}
              <button type="button" aria-haspopup="dialog" onClick={() => ask(chosen)}>
                {isDismissed ? 'Lấy lại' : 'Không cần, vì …'}
              </button>
              {problem && (
                <span role="alert" className="order-last w-full text-[13px] text-[#f7d08a]">
                  {TOGETHER_PROBLEMS[problem]}
                </span>
              )}
            </>
          )
        }}
      </SelectionBar>
      <Suspense>
        {asked.length > 0 && <DueDialog keys={asked} isDismissed={isDismissed} onClose={() => ask([])} />}
      </Suspense>
    </>
  )
}

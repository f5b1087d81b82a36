'use client'

import { Badge } from '@/components/ui/badge'
import type { Saving } from './use-roll'

type Counts = { present: number; excused: number; absent: number; none: number }
type Props = { name: string; counts: Counts; saving: Saving; waiting: number }

const SAID = { saved: 'Đã lưu', saving: 'Đang lưu…' } as const

/** Who is there in the session at hand, and whether it has reached the register. */
export function RollBar({ name, counts: { present, excused, absent, none }, saving, waiting }: Props) {
  return (
    <p className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px]">
      <b>{name}</b>
      <span className="num">
        có mặt {present} · có phép {excused} · không phép {absent}
        {none > 0 && ` · chưa điểm ${none}`}
      </span>
      <span role="status">
        {saving === 'offline' ? (
          <Badge tone="warn">Mất kết nối, còn {waiting} dấu chưa lưu, sẽ tự lưu lại</Badge>
        ) : (
          <Badge tone={saving === 'saved' ? 'good' : 'neutral'}>{SAID[saving]}</Badge>
        )}
      </span>
    </p>
  )
}

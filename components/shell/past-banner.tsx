'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { shownDay } from '@/components/ui/shown-day'
import { TextLink } from '@/components/ui/text-link'
import { isDayless, withDay } from './day-in-address'

/** Says on the whole page that it shows another day than today. */
export function PastBanner({ today }: { today: string }) {
  const path = usePathname()
  const params = useSearchParams()
  const day = params.get('asOf')
  if (!day || day === today || isDayless(path)) return null
  return (
    <div className="past-banner" role="status">
      <span>
        Đang xem tại ngày <b>{shownDay(day)}</b>, {day < today ? 'không phải hôm nay' : 'ngày chưa tới'}.
      </span>
      <TextLink href={withDay(path, params, null)}>Về hôm nay, {shownDay(today)}</TextLink>
    </div>
  )
}

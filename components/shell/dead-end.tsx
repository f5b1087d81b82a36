import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'

type Props = { title: string; children: ReactNode; onRetry?: () => void; inside?: boolean }

/** A page that cannot be shown: what happened, and what to do. Its way out is a full load, which also mends broken scripts. */
export function DeadEnd({ title, children, onRetry, inside }: Props) {
  const Frame = inside ? 'div' : 'main'
  return (
    <Frame className="mx-auto grid max-w-[560px] gap-4 px-5 py-[12vh]">
      <h1>{title}</h1>
      <div className="grid gap-2 text-ink-2">{children}</div>
      <div className="flex flex-wrap gap-2">
        {onRetry && (
          <button type="button" className={buttonClass('primary')} onClick={onRetry}>
            Thử lại
          </button>
        )}
        <a href="/" className={buttonClass(onRetry ? 'plain' : 'primary')}>
          Về Tổng quan
        </a>
      </div>
    </Frame>
  )
}

'use client'

import { FilePlus2, Maximize, RotateCcw, Undo2 } from 'lucide'
import type { RefObject } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { Icon } from '@/components/ui/icon'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'
import { draftDecision } from '@/lib/plans/boards/variants/actions'
import { Finder } from './board-finder'
import type { Moves, Saving } from './use-moves'

type Props = {
  variantId: string
  seats: readonly BoardSeat[]
  cardAt: (seatId: string) => Card | undefined
  moves: Moves
  isOwn: boolean
  isHolding: boolean
  mayDraft: boolean
  waiting: readonly Card[]
  saving: Saving
  undo: (() => void) | null
  reset: () => void
  bring: (guest: Card) => void
  onFound: (seatId: string | null) => void
  onAct: (seatId: string, isExchange: boolean) => void
  onLift: (personId: string) => void
  onCancel: () => void
  root: RefObject<HTMLDivElement | null>
}

const SAID = { saved: 'Đã lưu', saving: 'Đang lưu…', offline: 'Mất kết nối, sẽ tự lưu lại' } as const
const TONES = { saved: 'good', saving: 'neutral', offline: 'warn' } as const

/** What is done on a board besides moving its cards: find, bring in, take back, show, make the draft. */
export function BoardBar(props: Props) {
  const { variantId, seats, cardAt, moves, isOwn, saving, undo, reset, bring, isHolding, root } = props
  return (
    <div className="bar no-print">
      {isOwn && (
        <>
          <Finder {...props} seats={seats} cardAt={cardAt} />
          <div className="bring">
            <Combobox
              key={String(isHolding)}
              name="guest"
              label="Đưa người ngoài bàn vào"
              hideLabel
              placeholder="Đưa người ngoài bàn vào…"
              src="/api/people/search"
              onChoose={(item) =>
                item &&
                bring({
                  personId: item.id,
                  name: item.label,
                  title: item.hint?.split(' · ').slice(1).join(' · ') ?? '',
                  age: null,
                  retires: null,
                  since: null,
                  months: null,
                })
              }
            />
          </div>
          <Button icon={<Icon of={Undo2} size={16} />} disabled={!undo} onClick={() => undo?.()} title="Ctrl Z">
            Hoàn tác
          </Button>
          <Button icon={<Icon of={RotateCcw} size={16} />} disabled={moves.length === 0} onClick={reset}>
            Đặt lại
          </Button>
        </>
      )}
      <Button
        className="phone-hidden"
        icon={<Icon of={Maximize} size={16} />}
        onClick={() => void root.current?.requestFullscreen()}
      >
        Trình chiếu
      </Button>
      {isOwn && (
        <span role="status">
          <Badge tone={TONES[saving]}>{SAID[saving]}</Badge>
        </span>
      )}
      {props.mayDraft && (
        <ActionForm
          action={draftDecision}
          hidden={{ variantId }}
          guard={false}
          inline
          className="draft"
          done="/movements/{data}/edit"
          doneMessage="Đã lập dự thảo từ phương án."
        >
          <Button
            type="submit"
            tone="primary"
            icon={<Icon of={FilePlus2} size={16} />}
            disabled={saving !== 'saved' || moves.length === 0}
          >
            Lập dự thảo quyết định
          </Button>
        </ActionForm>
      )}
    </div>
  )
}

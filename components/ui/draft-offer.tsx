import { Button } from './button'
import { Callout } from './callout'

type Props = { at: string | undefined; onTake: () => void; onDrop: () => void }

/** Offers what was typed last time and not saved. */
export function DraftOffer({ at, onTake, onDrop }: Props) {
  if (!at) return null
  return (
    <Callout title={`Có nội dung nhập dở lúc ${at}, chưa ghi.`}>
      <span className="ml-2 inline-flex gap-2">
        <Button size="small" onClick={onTake}>
          Lấy lại
        </Button>
        <Button size="small" tone="quiet" onClick={onDrop}>
          Bỏ
        </Button>
      </span>
    </Callout>
  )
}

import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import type { DueKind } from '@/lib/movements/due/kinds/rules'
import { DUE_KINDS, TOGETHER_PROBLEMS } from '@/lib/movements/due/labels'

type Props = { problem: keyof typeof TOGETHER_PROBLEMS; kinds: readonly DueKind[] }

/** Cases that no one decision can hold: why, and the way back. */
export function NotTogether({ problem, kinds }: Props) {
  const named = [...new Set(kinds)].map((kind) => DUE_KINDS[kind])
  return (
    <Card>
      <Empty
        title="Chưa lập được quyết định"
        action={<ButtonLink href="/movements/due">Về danh sách đến hạn</ButtonLink>}
      >
        {TOGETHER_PROBLEMS[problem]}
        {problem === 'mixed' && ` Đã chọn: ${named.join('; ')}.`}
      </Empty>
    </Card>
  )
}

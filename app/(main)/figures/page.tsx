import { FigureIndex } from '@/components/figures/figure-index'
import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { enter } from '@/lib/enter'
import { answer } from '@/lib/figures/background/queries'
import { figureQuery } from '@/lib/figures/input'

export const metadata = { title: 'Số liệu' }

const PERIOD = [
  { name: 'from', label: 'Kỳ từ ngày', kind: 'day' as const },
  { name: 'to', label: 'đến ngày', kind: 'day' as const },
]

export default async function FiguresPage({ searchParams }: PageProps<'/figures'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const params = await searchParams
  const { scope: asked } = figureQuery(params, 'over', ctx.today)
  const { figures, scope } = await answer(ctx, { kind: 'listing', scope: asked })
  return (
    <>
      <PageHeader title="Số liệu" subtitle="Mỗi số được tính từ hồ sơ và mở ra được danh sách phía sau" />
      <div className="grid gap-3.5">
        <Card flush>
          <FilterBar path="/figures" params={params} search={null} filters={PERIOD} />
        </Card>
        <FigureIndex figures={figures} scope={scope} />
      </div>
    </>
  )
}

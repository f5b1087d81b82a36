import { BarChart } from '@/components/ui/bar-chart'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { Overview } from '@/lib/figures/overview/queries'
import { figureHref } from '@/lib/figures/rules'
import { hrefWith } from '@/lib/list-state'
import { formatFraction, formatNumber, formatRate } from '@/lib/numbers'

/** Managed cadres by age band, and what else is asked about them: women, posts that stand vacant. */
export function AgeCard({ overview: { value, on } }: { overview: Overview }) {
  const cadres = value['managed-cadres']
  const total = cadres.value ?? 0
  const women = value['managed-cadres-women']
  const vacant = value['vacant-seats']
  return (
    <Card
      title="Tuổi cán bộ diện quản lý"
      more={{ href: figureHref(cadres.id, { on }), label: `${formatNumber(total)} người` }}
    >
      {total === 0 ? (
        <Empty title="Không có số liệu">Trong ngày này không ai giữ chức danh thuộc diện quản lý.</Empty>
      ) : (
        <BarChart
          label={`${cadres.title} theo độ tuổi, cộng ${formatNumber(total)} người`}
          rows={cadres.groups.map(({ key, label, value: count }) => ({
            label,
            value: count,
            text: `${formatNumber(count)} · ${formatRate(count, total)}`,
            href: figureHref(cadres.id, { on }, { group: key }),
          }))}
        />
      )}
      <p className="mt-2.5 text-[13px] text-ink-3">
        Nữ{' '}
        <TextLink href={figureHref(women.id, { on }, { side: 'part' })}>
          {formatFraction(women.part ?? 0, women.whole ?? 0)} ({formatRate(women.part ?? 0, women.whole ?? 0)})
        </TextLink>
        {' · '}
        <TextLink href={figureHref(vacant.id, { on })}>{formatNumber(vacant.value ?? 0)} chức danh còn khuyết</TextLink>
        {' · '}
        <TextLink href={hrefWith('/organisation/vacancies', {}, { view: 'falling', asOf: on })}>
          chức danh sắp khuyết
        </TextLink>
        {' · '}
        tuổi tính theo ngày sinh
      </p>
    </Card>
  )
}

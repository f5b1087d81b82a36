import { BarChart } from '@/components/ui/bar-chart'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { Overview } from '@/lib/figures/overview/queries'
import { figureHref } from '@/lib/figures/rules'
import { formatFraction, formatNumber, formatRate } from '@/lib/numbers'

/** Attendances by kind of class; the bars add up to the number in the title. */
export function TrainingCard({ overview: { value, scope } }: { overview: Overview }) {
  const attendances = value['training-attendances']
  const classes = value['training-classes']
  const updated = value['leaders-updated']
  const bars = [...attendances.groups].sort((a, b) => b.value - a.value)
  return (
    <Card
      title="Lượt học viên theo loại lớp"
      more={
        bars.length === 0
          ? undefined
          : {
              href: figureHref(attendances.id, scope),
              label: `${formatNumber(classes.value ?? 0)} lớp · ${formatNumber(attendances.value ?? 0)} lượt`,
            }
      }
    >
      {bars.length === 0 ? (
        <Empty title="Không có số liệu">Không có lớp nào bế giảng trong kỳ.</Empty>
      ) : (
        <>
          <BarChart
            label={`Lượt học viên theo loại lớp, cộng ${formatNumber(attendances.value ?? 0)} lượt`}
            rows={bars.map(({ key, label, value: count }) => ({
              label,
              value: count,
              href: figureHref(attendances.id, scope, { group: key }),
            }))}
          />
          <p className="mt-2.5 text-[13px] text-ink-3">
            Lãnh đạo, quản lý được cập nhật kiến thức mới:{' '}
            <TextLink href={figureHref(updated.id, scope)}>
              {formatFraction(updated.part ?? 0, updated.whole ?? 0)} (
              {formatRate(updated.part ?? 0, updated.whole ?? 0)})
            </TextLink>
          </p>
        </>
      )}
    </Card>
  )
}

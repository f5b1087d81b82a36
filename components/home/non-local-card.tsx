import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { MatrixChart } from '@/components/ui/matrix-chart'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { BOUND_POSTS, SEAT_STATUSES } from '@/lib/figures/labels'
import type { Overview } from '@/lib/figures/overview/queries'
import { type BoundSeat, lackingFor } from '@/lib/figures/overview/rules'
import { type FigureValue, figureHref } from '@/lib/figures/rules'
import { countInProse, formatFraction, formatRate } from '@/lib/numbers'
import { formatThreshold, paperName } from '@/lib/targets/rules'

const summaryOf = ({ part = 0, whole = 0 }: FigureValue) =>
  `${formatFraction(part, whole)} · ${formatRate(part, whole)}`

const cellOf = (seat: BoundSeat | undefined, place: string) => ({
  on: seat?.status === 'non-local' ? true : seat?.status === 'local' ? false : null,
  title: seat ? `${place}: ${seat.holder} – ${SEAT_STATUSES[seat.status]}` : `${place}: không có chức danh này`,
  href: seat?.href ?? undefined,
})

function Matrix({ seats, figures }: { seats: readonly BoundSeat[]; figures: Record<BoundSeat['bound'], FigureValue> }) {
  const places = [...new Set(seats.map(({ place }) => place))]
  const rows = (['secretary', 'chair'] as const).map((bound) => ({
    label: BOUND_POSTS[bound],
    summary: summaryOf(figures[bound]),
    cells: places.map((place) =>
      cellOf(
        seats.find((seat) => seat.bound === bound && seat.place === place),
        place,
      ),
    ),
  }))
  return <MatrixChart label="Không là người địa phương theo đơn vị cấp xã" columns={places} rows={rows} />
}

function Bar({ label, figure, threshold }: { label: string; figure: FigureValue; threshold?: number }) {
  const isMissed = threshold !== undefined && lackingFor(figure, threshold) > 0
  return (
    <div className="grid grid-cols-[minmax(90px,150px)_1fr_auto] items-center gap-4 text-[13px]">
      <span>{label}</span>
      <TargetBar
        label={figure.title}
        percent={figure.value ?? 0}
        target={threshold}
        tone={threshold === undefined ? 'blue' : isMissed ? 'warn' : 'good'}
      />
      <b className="num">{summaryOf(figure)}</b>
    </div>
  )
}

/** Non-local by commune: one mark a post, then the two together against the target. */
export function NonLocalCard({ overview: { value, boundSeats, on } }: { overview: Overview }) {
  const heads = value['non-local-heads']
  const figures = { secretary: value['non-local-secretaries'], chair: value['non-local-chairs'] }
  const threshold = heads.target?.threshold
  const short =
    threshold === undefined ? [] : Object.values(figures).filter((figure) => lackingFor(figure, threshold) > 0)
  return (
    <Card
      title="Bố trí không là người địa phương"
      more={{ href: figureHref(heads.id, { on }), label: `Mở danh sách ${heads.whole ?? 0} chức danh` }}
    >
      {heads.rows === 0 ? (
        <Empty title="Không có số liệu">Không có chức danh nào thuộc diện này trong ngày.</Empty>
      ) : (
        <div className="grid gap-3">
          {boundSeats ? (
            <Matrix seats={boundSeats} figures={figures} />
          ) : (
            <>
              <Bar label={BOUND_POSTS.secretary} figure={figures.secretary} />
              <Bar label={BOUND_POSTS.chair} figure={figures.chair} />
            </>
          )}
          <Bar label="Chung hai chức danh" figure={heads} threshold={threshold} />
          {threshold !== undefined && (
            <p className="text-[13px] text-ink-3">
              Vạch đậm: chỉ tiêu {formatThreshold(threshold)} của {paperName(heads.target?.document ?? '')}.
              {short.map((figure) => (
                <span key={figure.id}>
                  {' '}
                  Riêng {BOUND_POSTS[figure === figures.chair ? 'chair' : 'secretary']}{' '}
                  <TextLink href={figureHref(figure.id, { on })}>
                    cần thêm {countInProse(lackingFor(figure, threshold))} người để đạt {formatThreshold(threshold)}
                  </TextLink>
                  .
                </span>
              ))}
            </p>
          )}
        </div>
      )}
    </Card>
  )
}

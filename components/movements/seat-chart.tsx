import './seat-chart.css'
import './seat-chart-print.css'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { SeatChart as Chart, ChartSeat } from '@/lib/movements/chart/queries'
import type { ChartBox } from '@/lib/movements/chart/rules'
import type { Holder } from '@/lib/movements/holders/queries'
import { MANNERS } from '@/lib/movements/labels'
import { vacancyAge } from '@/lib/movements/vacancies/rules'

/** Boxes with more seats than this are drawn wider, their seats in columns. */
const [WIDE, WIDEST] = [12, 30]

const KEYS = [
  { look: 'main', words: MANNERS.main },
  { look: 'concurrent', words: `${MANNERS.concurrent} (KN)` },
  { look: 'acting', words: 'Giao quyền, phụ trách' },
  { look: 'vacant', words: 'Còn khuyết' },
] as const

function Legend() {
  return (
    <ul className="chart-legend" aria-label="Chú giải">
      {KEYS.map(({ look, words }) => (
        <li key={look}>
          <span className={`chart-seat ${look}`} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  )
}

function Name({ holder, day }: { holder: Holder; day: string }) {
  const { name, personId, birthYear, manner, beganBy } = holder
  const tag = { main: null, concurrent: 'KN', acting: beganBy === 'acting' ? 'quyền' : 'phụ trách' }[manner]
  return (
    <>
      {personId ? <TextLink href={`/people/${personId}${day}`}>{name}</TextLink> : name}
      {birthYear && <span className="year"> {birthYear}</span>}
      {tag && (
        <small className="tag">{manner === 'concurrent' ? <abbr title={MANNERS.concurrent}>{tag}</abbr> : tag}</small>
      )}
    </>
  )
}

function Vacancy({ seat, on }: { seat: ChartSeat; on: CivilDate }) {
  if (!seat.vacantSince) return null
  const isNew = seat.vacantSince === seat.from
  return (
    <li className="chart-seat vacant" title={`Khuyết từ ${formatDay(seat.vacantSince)}`}>
      {isNew ? 'khuyết, chưa có người giữ' : `khuyết ${vacancyAge(seat.vacantSince, on)}`}
    </li>
  )
}

function Box({ box, on, day }: { box: ChartBox<ChartSeat>; on: CivilDate; day: string }) {
  const size = box.seats > WIDEST ? 'widest' : box.seats > WIDE ? 'wide' : ''
  return (
    <li className={`chart-box ${size}`}>
      <h3>
        {box.unitId ? <TextLink href={`/organisation/units/${box.unitId}${day}`}>{box.title}</TextLink> : box.title}
      </h3>
      <ul className="chart-posts">
        {box.posts.map(({ postId, title, seats }) => (
          <li key={postId}>
            <TextLink href={`/organisation/posts/${postId}${day}`} className="chart-title">
              {title}
            </TextLink>
            <ul>
              {seats.map((seat) => [
                <Vacancy key={seat.id} seat={seat} on={on} />,
                ...seat.holders.map((holder) => (
                  <li key={holder.id} className={`chart-seat ${holder.manner}`}>
                    <Name holder={holder} day={day} />
                  </li>
                )),
              ])}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Who sits where: a box for each unit with its posts; lists within lists on a telephone, one sheet of A3 for a commune. */
export function SeatChart({ chart, day }: { chart: Chart; day: string }) {
  return (
    <div className={chart.sections.length === 1 ? 'seat-chart single' : 'seat-chart'}>
      <Legend />
      {chart.sections.map(({ key, title, boxes }) => (
        <section key={key} className="chart-section" aria-labelledby={`chart-${key}`}>
          <h2 id={`chart-${key}`}>{title}</h2>
          <ul className="chart-boxes">
            {boxes.map((box) => (
              <Box key={box.key} box={box} on={chart.on} day={day} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

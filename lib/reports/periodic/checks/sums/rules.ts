import type { FigureValue } from '../../../../figures/rules'
import { figureHref } from '../../../../figures/rules'
import { formatNumber } from '../../../../numbers'
import { scopeOf } from '../../../rules'
import type { Figures, PeriodicData } from '../../data'
import type { Finding } from '../findings/rules'

/** A total and what it is made of. */
const MADE_OF: readonly (readonly [total: string, parts: readonly string[]])[] = [
  ['party-organisations', ['party-committees', 'party-cells']],
  ['seats-total', ['seats-filled', 'seats-vacant']],
  ['non-local-heads', ['non-local-secretaries', 'non-local-chairs']],
]

/** What is counted within something larger. */
const WITHIN: readonly (readonly [part: string, whole: string])[] = [
  ['managed-cadres-women', 'managed-cadres'],
  ['knowledge-update-classes', 'training-classes'],
  ['knowledge-update-attendances', 'training-attendances'],
  ['party-building-classes', 'training-classes'],
  ['party-building-attendances', 'training-attendances'],
  ['inspections-on-cadre-work', 'inspections'],
  ['inspected-organisations-on-cadre-work', 'inspected-organisations'],
  ['inspected-members-on-cadre-work', 'inspected-members'],
  ['supervisions-on-cadre-work', 'supervisions'],
  ['targets-met', 'targets-total'],
]

/** What there was before a period, with what came and without what went, is what there is at its end. */
const TURNED = [{ stock: 'managed-cadres', came: 'managed-cadres-joined', went: 'managed-cadres-left' }] as const

/** What a figure counts: of a rate the part. */
const counted = (figure: FigureValue | undefined): number | null => figure?.part ?? figure?.value ?? null

const named = (figures: Figures, id: string) => `${figures[id]?.title ?? id} ${formatNumber(counted(figures[id]) ?? 0)}`

/** Totals against their parts: what fails here is a fault of the register, not of whoever reports. */
export function sums({ figures, earlier, period, unit }: PeriodicData): Finding[] {
  const wrong = (key: string, id: string, text: string): Finding => ({
    key: `sum.${key}`,
    severity: 'blocking',
    text,
    href: figureHref(id, scopeOf(period, unit)),
  })
  return [...MADE_OF, ofBlocks(figures)]
    .flatMap(([total, parts]) => unequal(figures, total, parts, wrong))
    .concat(
      WITHIN.flatMap(([part, whole]) => tooLarge(figures, part, whole, wrong)),
      TURNED.flatMap((turned) => unturned(figures, earlier, turned, wrong)),
      Object.values(figures).flatMap((figure) => ofFigure(figure, wrong)),
    )
}

type Wrong = (key: string, id: string, text: string) => Finding

const ofBlocks = (figures: Figures) =>
  ['party-organisations', Object.keys(figures).filter((id) => id.startsWith('party-organisations-'))] as const

function unequal(figures: Figures, total: string, parts: readonly string[], wrong: Wrong): Finding[] {
  const values = parts.map((id) => counted(figures[id]))
  const sum = counted(figures[total])
  if (sum === null || values.length === 0 || values.includes(null)) return []
  if (values.reduce<number>((all, value) => all + (value ?? 0), 0) === sum) return []
  const said = parts.map((id) => named(figures, id)).join(' + ')
  return [wrong(`${total}.${parts.length}`, total, `${named(figures, total)} không bằng ${said}`)]
}

function unturned(now: Figures, before: Figures, { stock, came, went }: (typeof TURNED)[number], wrong: Wrong) {
  const [opening, plus, minus, closing] = [before[stock], now[came], now[went], now[stock]].map(counted)
  if (opening == null || plus == null || minus == null || closing == null) return []
  if (opening + plus - minus === closing) return []
  const turn = `${formatNumber(opening)} + ${formatNumber(plus)} − ${formatNumber(minus)}`
  return [wrong(`${stock}.turned`, came, `${named(now, stock)} không bằng đầu kỳ cộng vào trừ ra (${turn})`)]
}

function tooLarge(figures: Figures, part: string, whole: string, wrong: Wrong): Finding[] {
  const [less, more] = [counted(figures[part]), figures[whole]?.whole ?? figures[whole]?.value ?? null]
  if (less === null || more === null || less <= more) return []
  return [wrong(part, part, `${named(figures, part)} nhiều hơn ${figures[whole]?.title} ${formatNumber(more)}`)]
}

/** A part within its whole, shares that add up to it, nothing below nought. */
function ofFigure({ id, title, value, part, whole, groups }: FigureValue, wrong: Wrong): Finding[] {
  if (value === null) return []
  const total = whole ?? value
  const shares = groups.reduce((sum, group) => sum + group.value, 0)
  return [
    ...(part !== undefined && part > total ? [wrong(`${id}.part`, id, `${title}: phần nhiều hơn tổng`)] : []),
    ...(total < 0 ? [wrong(`${id}.below`, id, `${title}: số âm`)] : []),
    ...(groups.length > 0 && Math.abs(shares - total) > 1e-9
      ? [
          wrong(
            `${id}.groups`,
            id,
            `${title}: cộng các nhóm được ${formatNumber(shares)}, tổng ghi ${formatNumber(total)}`,
          ),
        ]
      : []),
  ]
}

import { TextLink } from '@/components/ui/text-link'
import type { Fate } from '@/lib/figures/comparison/labels'
import type { Comparison } from '@/lib/figures/comparison/queries'
import { movedInWords } from '@/lib/figures/comparison/rules'
import { type FigureValue, figureHref, formatFigure, type Side, spellTime } from '@/lib/figures/rules'
import { countInProse, formatFraction, formatNumber } from '@/lib/numbers'

type Term = { sign: string; value: number; name: string; href: string | null; tone?: string }

function Part({ sign, value, name, href, tone = '' }: Term) {
  return (
    <li className="flex items-start gap-3">
      <span className="pt-0.5 text-[22px] text-ink-3">{sign}</span>
      <span className="grid">
        <span className={`num text-[26px] leading-tight font-semibold ${tone}`}>
          {href ? <TextLink href={href}>{formatNumber(value)}</TextLink> : formatNumber(value)}
        </span>
        <span className="max-w-[170px] text-[12.5px] text-ink-3">{name}</span>
      </span>
    </li>
  )
}

const countedOf = ({ part, whole, ...figure }: FigureValue) =>
  part !== undefined && whole !== undefined
    ? `${formatFigure(figure)} (${formatFraction(part, whole)})`
    : `${figure.value === null ? '' : countInProse(figure.value)} ${figure.unit}`

type Props = { comparison: Comparison; fateHref: (fate: Fate) => string; side: Side }

/** What was there, what came, what went, and what is: an account that has to be even. */
export function ComparisonBalance({ comparison, fateHref, side }: Props) {
  const { before, after, balance, earlier, scope } = comparison
  const opened = (figure: FigureValue, at: typeof scope) => figureHref(figure.id, at, side === 'whole' ? {} : { side })
  const terms: Term[] = [
    { sign: '', value: balance.before, name: spellTime(before), href: opened(before, earlier) },
    { sign: '+', value: balance.came, name: 'mới vào', href: fateHref('came'), tone: 'text-good' },
    { sign: '−', value: balance.went, name: 'đã ra', href: fateHref('went'), tone: 'text-bad' },
    ...(balance.changed === 0
      ? []
      : [
          {
            sign: balance.changed > 0 ? '+' : '−',
            value: Math.abs(balance.changed),
            name: balance.changed > 0 ? 'tăng thêm ở dòng vẫn còn' : 'giảm đi ở dòng vẫn còn',
            href: fateHref('stayed'),
          },
        ]),
    { sign: '=', value: balance.after, name: spellTime(after), href: opened(after, scope) },
  ]
  return (
    <div className="grid gap-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-3" aria-label="Cân đối tăng, giảm">
        {terms.map((term) => (
          <Part key={`${term.sign} ${term.name}`} {...term} />
        ))}
      </ul>
      <p className="text-[14px] text-ink-2">
        {after.title}: {countedOf(before)} → <b>{countedOf(after)}</b>, {movedInWords(comparison)}.
      </p>
    </div>
  )
}

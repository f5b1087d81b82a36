const FILLS = { blue: 'fill-blue', good: 'fill-good', warn: 'fill-[#c58a1c]' } as const

type Props = {
  label: string
  percent: number
  target?: number
  tone?: keyof typeof FILLS
  /** What the whole bar stands for. */
  full?: number
}

const RATE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** How far, and where the target stands. */
export function TargetBar({ label, percent, target, tone = 'blue', full = 100 }: Props) {
  const share = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / full))}%`
  const words = `${label}: ${RATE.format(percent)}%${target === undefined ? '' : `, mức phải đạt ${RATE.format(target)}%`}`
  return (
    <svg className="bar block h-[18px] w-full overflow-visible" role="img" aria-label={words}>
      <rect y="4" width="100%" height="10" rx="5" className="fill-track" />
      <rect y="4" width={share(percent)} height="10" rx="5" className={FILLS[tone]} />
      {target !== undefined && <rect x={share(target)} y="0" width="2" height="18" className="fill-ink" />}
    </svg>
  )
}

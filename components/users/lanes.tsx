type Span = readonly [from: number, width: number, tone: string]

const LANES: readonly { label: string; spans: readonly Span[] }[] = [
  {
    label: 'Đảng',
    spans: [
      [0, 96, 'fill-white/25'],
      [99, 68, 'fill-white/40'],
      [170, 150, 'fill-gold'],
    ],
  },
  {
    label: 'Chính quyền',
    spans: [
      [30, 124, 'fill-white/25'],
      [170, 92, 'fill-white/40'],
    ],
  },
  {
    label: 'Bồi dưỡng',
    spans: [
      [14, 22, 'fill-white/25'],
      [112, 22, 'fill-white/25'],
      [196, 16, 'fill-white/40'],
      [268, 30, 'fill-white/40'],
    ],
  },
  {
    label: 'Luân chuyển',
    spans: [
      [112, 42, 'fill-white/25'],
      [262, 58, 'fill-s2'],
    ],
  },
]

const [LEFT, TOP, STEP] = [92, 6, 30]

/** A career in lanes, as each person's file draws it. */
export function Lanes() {
  return (
    <svg viewBox="0 0 412 128" className="w-full max-w-[520px]" aria-hidden="true">
      {LANES.map(({ label, spans }, index) => {
        const y = TOP + index * STEP
        return (
          <g key={label}>
            <text x="0" y={y + 12} className="fill-white/75 text-[12px]">
              {label}
            </text>
            <line x1={LEFT} x2="412" y1={y + 8} y2={y + 8} className="stroke-white/15" />
            {spans.map(([from, width, tone]) => (
              <rect key={from} x={LEFT + from} y={y} width={width} height="16" rx="4" className={tone} />
            ))}
          </g>
        )
      })}
      <line x1="372" x2="372" y1="0" y2="128" className="stroke-white/60" strokeDasharray="3 4" />
    </svg>
  )
}

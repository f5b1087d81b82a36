const LANES: { y: number; spans: [number, number, string][] }[] = [
  {
    y: 8,
    spans: [
      [0, 88, 'fill-white/20'],
      [92, 60, 'fill-white/35'],
      [156, 204, 'fill-gold'],
    ],
  },
  {
    y: 34,
    spans: [
      [44, 108, 'fill-white/20'],
      [156, 96, 'fill-white/35'],
    ],
  },
  {
    y: 60,
    spans: [
      [12, 36, 'fill-white/20'],
      [92, 28, 'fill-white/20'],
      [204, 20, 'fill-white/35'],
      [280, 44, 'fill-white/35'],
    ],
  },
  {
    y: 86,
    spans: [
      [120, 180, 'fill-white/20'],
      [304, 56, 'fill-s2'],
    ],
  },
]

/** A career in lanes, as each person's file draws it. */
export function Lanes() {
  return (
    <svg viewBox="0 0 360 112" className="w-full max-w-[420px]" aria-hidden="true">
      {LANES.map(({ y, spans }) => (
        <g key={y}>
          <line x1="0" x2="360" y1={y + 7} y2={y + 7} className="stroke-white/15" />
          {spans.map(([x, width, tone]) => (
            <rect key={x} x={x} y={y} width={width} height="14" rx="4" className={tone} />
          ))}
        </g>
      ))}
      <line x1="322" x2="322" y1="0" y2="112" className="stroke-white/60" strokeDasharray="3 4" />
    </svg>
  )
}

const DIRECTIONS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const middle = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** The seat that lies next in the direction of an arrow, as the seats lie on the screen. */
export function neighbourOf(from: HTMLElement, key: string): HTMLElement | null {
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0]
  if (dx === 0 && dy === 0) return null
  const start = middle(from)
  let best: HTMLElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const seat of from.closest('.board')?.querySelectorAll<HTMLElement>('[data-seat]') ?? []) {
    const at = middle(seat)
    const along = (at.x - start.x) * dx + (at.y - start.y) * dy
    const aside = Math.abs((at.x - start.x) * dy) + Math.abs((at.y - start.y) * dx)
    const distance = along + 4 * aside
    if (along > 4 && distance < least) [best, least] = [seat, distance]
  }
  return best
}

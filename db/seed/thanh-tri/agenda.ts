import type { CivilDate } from '@/lib/civil-date'

/** What happens on which day; what is set for one day happens in the order in which it was set. */
export function openAgenda(last: CivilDate) {
  const waiting: { on: CivilDate; at: number; happen: () => void }[] = []
  let count = 0
  const at = (on: CivilDate, happen: () => void) => {
    if (on <= last) waiting.push({ on, at: count++, happen })
  }
  function run(): void {
    while (waiting.length > 0) {
      const first = waiting.reduce((a, b) => (b.on < a.on || (b.on === a.on && b.at < a.at) ? b : a))
      waiting.splice(waiting.indexOf(first), 1)
      first.happen()
    }
  }
  return { at, run }
}

export type Agenda = ReturnType<typeof openAgenda>

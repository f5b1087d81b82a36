import { addDays, type CivilDate, formatDay, isWorkingDay } from '../civil-date'

export type ClassState = 'planned' | 'running' | 'held' | 'cancelled'

type Held = { readonly opensOn: CivilDate; readonly closesOn: CivilDate; readonly cancelledReason: string | null }

/** A class counts on its closing day: from then on it has been held. */
export function classState({ opensOn, closesOn, cancelledReason }: Held, on: CivilDate): ClassState {
  if (cancelledReason !== null) return 'cancelled'
  if (on < opensOn) return 'planned'
  return on < closesOn ? 'running' : 'held'
}

/** Lượt of an audience line: the larger of the names present and the headcount reported, never their sum. */
export const countedOf = (line: { readonly named: number; readonly reported: number }) =>
  Math.max(line.named, line.reported)

const PART_ORDER = ['morning', 'afternoon', 'evening'] as const
type Part = (typeof PART_ORDER)[number]
export type Session = { readonly on: CivilDate; readonly part: Part }

export const inOrder = (a: Session, b: Session) =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part)

const MOST_DAYS = 366

/** The sessions of a class from its first to its closing day, on working days unless the weekend is wanted too. */
export function sessionsBetween(
  opensOn: CivilDate,
  closesOn: CivilDate,
  parts: readonly Part[],
  withWeekend = false,
): Session[] {
  const sessions: Session[] = []
  let on = opensOn
  for (let day = 0; on <= closesOn && day < MOST_DAYS; day++) {
    const isHeld = withWeekend || isWorkingDay(on) || opensOn === closesOn
    if (isHeld) for (const part of PART_ORDER) if (parts.includes(part)) sessions.push({ on, part })
    on = addDays(on, 1)
  }
  return sessions
}

/** `11/04/2022 – 12/04/2022`, one day once. */
export const classDays = ({ opensOn, closesOn }: Pick<Held, 'opensOn' | 'closesOn'>) =>
  opensOn === closesOn ? formatDay(opensOn) : `${formatDay(opensOn)} – ${formatDay(closesOn)}`

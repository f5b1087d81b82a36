import { addDays, type CivilDate } from './civil-date'

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

export type CalendarEvent = {
  /** The same for the same thing each time, so that a calendar moves it and does not show it twice. */
  readonly uid: string
  readonly on: CivilDate
  readonly title: string
  readonly text: string
}

const BYTES_A_LINE = 75
const utf8 = new TextEncoder()

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped in text. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** RFC 5545, 3.1: no line beyond 75 octets; it goes on after a space, and no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = ['']
  let room = BYTES_A_LINE
  for (const letter of line) {
    const size = utf8.encode(letter).length
    if (size > room) {
      lines.push(' ')
      room = BYTES_A_LINE - 1
    }
    lines[lines.length - 1] += letter
    room -= size
  }
  return lines.join('\r\n')
}

const compact = (day: string) => day.replaceAll('-', '')

const eventLines = ({ uid, on, title, text }: CalendarEvent, stamp: string) => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(on)}`,
  `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** Whole days as a calendar file. `now` is an instant in UTC. */
export function renderCalendar(name: string, events: readonly CalendarEvent[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So can bo//Viec den han//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

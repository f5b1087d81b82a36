import { expect, test } from 'vitest'
import { renderCalendar } from './calendar'
import type { CivilDate } from './civil-date'

const NOW = '2023-06-30T02:00:00.000Z'
const event = (text: string, on = '2024-02-29') => ({
  uid: 'a@so-can-bo',
  on: on as CivilDate,
  title: 'Bổ nhiệm lại',
  text,
})

/** As RFC 5545 has a reader do it: lines are unfolded, then cut at the first colon. */
const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n')

test('every line ends in CR LF and none is longer than 75 octets', () => {
  const file = renderCalendar(
    'Việc đến hạn',
    [event('Phó Trưởng phòng Tài chính – Kế hoạch huyện Thanh Trì, '.repeat(9))],
    NOW,
  )
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
  expect(Math.max(...octets)).toBeGreaterThan(70)
})

test('a letter is never cut in two: what is read back is what was written', () => {
  const text = 'Đồng chí Nguyễn Thị Ẵm, Ủy viên; “ghi chú” \\ 😀'.repeat(7)
  const said = linesOf(renderCalendar('x', [event(text)], NOW)).find((line) => line.startsWith('DESCRIPTION:'))
  expect(said?.slice('DESCRIPTION:'.length).replace(/\\(.)/g, '$1')).toBe(text)
})

test('a whole day lasts until the next one, also at the end of February', () => {
  expect(linesOf(renderCalendar('x', [event('a\nb')], NOW))).toEqual(
    expect.arrayContaining([
      'DTSTAMP:20230630T020000Z',
      'DTSTART;VALUE=DATE:20240229',
      'DTEND;VALUE=DATE:20240301',
      'DESCRIPTION:a\\nb',
    ]),
  )
})

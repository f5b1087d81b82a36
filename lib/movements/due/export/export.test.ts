import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import type { SearchParams } from '../../../list-state'
import { readWorkbook } from '../../../workbook'
import { dueQuery } from '../input'
import { renderDue } from './queries'

type Event = Record<string, string>

/** A reader of calendar files in five lines: unfolds, unescapes, gathers the events. */
function eventsOf(file: string): Event[] {
  const parts = file
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
  const plain = (text: string) => text.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')
  return parts.map((part) =>
    Object.fromEntries(
      (part.split('END:VEVENT')[0] ?? '')
        .split('\r\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf(':')), plain(line.slice(line.indexOf(':') + 1))]),
    ),
  )
}

const ctx = testContext({ as: 'officer' })
const calendar = async (params: SearchParams = {}, on = ctx.today) =>
  eventsOf(new TextDecoder().decode((await renderDue(ctx, dueQuery(params), on, 'ics')).bytes))

test('the calendar has one whole day for each case on the list, in words', async () => {
  const events = await calendar()
  expect(events.map(({ UID }) => UID)).toEqual([
    'reappointment.chi.clerkInterior-2.2021-05-09@so-can-bo',
    'retirement.dung.deputyOrganising.2023-08-01@so-can-bo',
    'reappointment.khanh.headInterior.2023-08-15@so-can-bo',
    'acting.son.directorCulture.2023-08-01@so-can-bo',
  ])
  expect(events[2]).toMatchObject({
    'DTSTART;VALUE=DATE': '20230815',
    'DTEND;VALUE=DATE': '20230816',
    DTSTAMP: '20230630T020000Z',
    SUMMARY: 'Bổ nhiệm lại: Vũ Quốc Khánh',
    DESCRIPTION: [
      'Vũ Quốc Khánh, sinh 15/01/1970; Trưởng phòng Nội vụ (từ 15/08/2018).',
      'Hết thời hạn giữ chức vụ: 15/08/2023.',
      'Xem xét bổ nhiệm lại từ 17/05/2023.',
    ].join('\n'),
  })
})

test('the calendar is the list as filtered, and the same case bears the same name each time', async () => {
  const [only, ...rest] = await calendar({ kind: 'reappointment', unit: 'interior', days: '30' })
  expect([only?.UID, rest.length]).toEqual(['reappointment.chi.clerkInterior-2.2021-05-09@so-can-bo', 1])
})

test('the workbook has the list with its filter and its day above it', async () => {
  const { bytes, count, filter } = await renderDue(
    ctx,
    dueQuery({ kind: 'retirement', unit: 'organising' }),
    ctx.today,
    'xlsx',
  )
  const [sheet] = await readWorkbook(bytes)
  const texts = (sheet?.rows ?? []).map((row) => row.join(' | '))
  expect(count).toBe(1)
  expect(filter).toBe('Việc đến hạn: Trong 90 ngày tới · Quyết định nghỉ hưu · Ban Tổ chức Huyện ủy')
  expect(texts[0]).toContain('DANH SÁCH VIỆC ĐẾN HẠN')
  expect(texts[2]).toContain('Tại ngày 30/06/2023 · 1 việc')
  const dung = sheet?.rows.find((row) => row[1] === 'Phạm Văn Dũng')
  expect(dung?.slice(7, 9)).toEqual([new Date('2023-05-01T00:00:00Z'), new Date('2023-08-01T00:00:00Z')])
})

import { expect, test } from 'vitest'
import { reorganisations } from '@/db/schema/organisation'
import { testContext } from '@/db/testing'
import { civilDate } from '../../../civil-date'
import { readDocument } from '../../../document-reader'
import { acceptSuggestions } from '../../../movements/reorganisations/commands'
import { commitReorganisation } from '../../../movements/reorganisations/commit/commands'
import { openReorganisation, planUnit } from '../../../organisation/reorganisations/commands'
import { openInput, unitInput } from '../../../organisation/reorganisations/input'
import { proposePlannedPosts } from '../../../organisation/reorganisations/posts/commands'
import { findPlan } from '../../../organisation/reorganisations/queries'
import { decisionFile } from '../queries'
import { findArranged } from './queries'
import { arrangedSentences, type Succession } from './rules'

const row = (kind: Succession['kind'], from: string, to: string, stood = false): Succession => ({
  kind,
  from,
  to,
  stood,
})

test.each([
  [
    [
      row('merge', 'Đảng bộ xã Yên Mỹ', 'Đảng bộ xã Sông Hồng'),
      row('merge', 'Đảng bộ xã Duyên Hà', 'Đảng bộ xã Sông Hồng'),
    ],
    ['Thành lập Đảng bộ xã Sông Hồng trên cơ sở Đảng bộ xã Yên Mỹ, Đảng bộ xã Duyên Hà'],
  ],
  [[row('merge', 'Phòng Y tế', 'Văn phòng', true)], ['Nhập Phòng Y tế vào Văn phòng']],
  [
    [row('split', 'Đảng bộ xã Tứ Hiệp', 'Đảng bộ xã Bắc'), row('split', 'Đảng bộ xã Tứ Hiệp', 'Đảng bộ xã Nam')],
    ['Chia Đảng bộ xã Tứ Hiệp thành Đảng bộ xã Bắc, Đảng bộ xã Nam'],
  ],
  [[row('rename', 'Phòng Nội vụ', 'Phòng Tổ chức', true)], ['Đổi tên Phòng Nội vụ thành Phòng Tổ chức']],
  [
    [row('raise', 'Đảng bộ xã Tứ Hiệp', 'Đảng bộ phường Tứ Hiệp', true)],
    ['Chuyển Đảng bộ xã Tứ Hiệp thành Đảng bộ phường Tứ Hiệp'],
  ],
])('%j reads %j', (rows, sentences) => {
  expect(arrangedSentences(rows, [])).toEqual(sentences)
})

test('what nothing carries on is dissolved', () => {
  expect(arrangedSentences([], ['Hội Chữ thập đỏ huyện'])).toEqual(['Giải thể Hội Chữ thập đỏ huyện'])
})

test('the resolution says which units come together before it says who goes where', async () => {
  const ctx = testContext({ as: 'head' })
  const asked = { title: 'Nhập hai đảng bộ xã', on: '10/7/2023', issuingBodyId: 'body-committee' }
  const reorganisationId = openReorganisation(ctx, openInput.parse(asked)).id
  const unit = { kind: 'commune-committee', block: 'commune', parentId: 'committee', name: 'Đảng bộ xã Đông Tây' }
  planUnit(ctx, unitInput.parse({ ...unit, reorganisationId, sources: ['eastCommittee', 'westCommittee'] }))
  proposePlannedPosts(ctx, { reorganisationId })
  acceptSuggestions(ctx, { reorganisationId, unitId: null })
  commitReorganisation(ctx, {
    ...{ reorganisationId, revision: findPlan(ctx, reorganisationId)?.revision ?? 0, number: 900 },
    ...{ signedOn: civilDate('2023-06-29'), authority: 'T/M', skipped: true, disordered: true },
    ...{ signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' },
  })
  const decisionId = ctx.db.select().from(reorganisations).get()?.decisionId ?? ''
  const { text } = readDocument((await decisionFile(ctx, decisionId))?.bytes ?? new Uint8Array())
  expect(text).toContain('về việc nhập hai đảng bộ xã')
  expect(text).toMatch(
    /Điều 1\. Sắp xếp các đơn vị sau, kể từ ngày 10\/7\/2023:.*1\. Thành lập Đảng bộ xã Đông Tây trên cơ sở Đảng bộ xã .*Điều 2\. Thực hiện công tác cán bộ.*Điều 3\..*có tên tại Điều 2 chịu trách nhiệm/s,
  )
  expect(text).toContain('Như Điều 3')
  expect(findArranged(testContext({ as: 'unit-officer', db: ctx.db }), decisionId)).toEqual([])
})

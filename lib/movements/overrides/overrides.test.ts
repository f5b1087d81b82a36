import { expect, test } from 'vitest'
import { formRows, testContext } from '@/db/testing'
import { readWorkbook, renderWorkbook } from '../../workbook'
import { saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { findDecision } from '../decisions/queries'
import { registerDecision } from '../registration/commands'
import { overrideFilter } from './input'
import { listAllOverrides, listOverrides } from './queries'
import { filterInWords, overridesSheet } from './rules'

const REASON = 'Theo yêu cầu nhiệm vụ'

/** An is called back from his rotation before its time. */
function calledBack(ctx: ReturnType<typeof testContext>, override: Record<string, string>, kind = 'transfer') {
  const row = { personId: 'an', kind, seatId: 'deputyInterior' }
  const over = Object.fromEntries(Object.entries(override).map(([code, reason]) => [`override.${code}`, reason]))
  const paper = { issuingBodyId: 'body-committee', subject: 'Điều động', effectiveOn: '3/7/2023' }
  return saveDraft(ctx, draftInput.parse({ ...paper, ...formRows([{ ...row, ...over }]) }))
}

function registered(ctx = testContext({ as: 'head' })) {
  const { decisionId, revision } = calledBack(ctx, { 'rotation-minimum': REASON })
  const signed = { number: 900, signedOn: ctx.today, signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' }
  registerDecision(ctx, { decisionId, revision, ...signed, authority: 'T/M', skipped: true, disordered: true })
  return { ctx, decisionId }
}

const listed = (ctx: ReturnType<typeof testContext>, params: Record<string, string> = {}) =>
  listOverrides(ctx, overrideFilter(params)).rows.map(({ name, ruleCode }) => `${name}: ${ruleCode}`)

test('a reason is kept with the calculation that it goes past', () => {
  const { ctx, decisionId } = registered()
  expect(findDecision(ctx, decisionId)?.acts[0]?.overrides).toMatchObject([
    {
      ruleCode: 'rotation-minimum',
      reason: REASON,
      calculation: 'Luân chuyển giữ Bí thư Đảng ủy xã Đông Mỹ từ 01/07/2021 mới được 24 tháng, chưa đủ 36 tháng.',
      userId: 'truongban',
    },
  ])
})

test('a rule that is not broken keeps no reason', () => {
  const ctx = testContext()
  calledBack(ctx, { 'rotation-minimum': REASON, 'secondment-maximum': REASON })
  expect(listed(ctx)).toEqual(['Nguyễn Văn An: rotation-minimum'])
})

test('the list says who, by which paper, which rule, how it was counted, why and by whom', () => {
  const { ctx } = registered()
  expect(listOverrides(ctx, overrideFilter({})).rows).toMatchObject([
    {
      name: 'Nguyễn Văn An',
      numberText: '900-QĐ/HU',
      ruleTitle: 'Thời gian luân chuyển ít nhất',
      titles: 'Phó Trưởng phòng Nội vụ',
      reason: REASON,
      decidedBy: 'Trưởng Ban Tổ chức',
      on: '2023-07-03',
      state: 'registered',
      isCancelled: false,
    },
  ])
})

test.each([
  [{ rule: 'rotation-minimum' }, 1],
  [{ rule: 'term' }, 0],
  [{ rule: 'horoscope' }, 1],
  [{ unit: 'interior' }, 1],
  [{ unit: 'eastCommittee' }, 1],
  [{ unit: 'westCommittee' }, 0],
  [{ from: '03/07/2023' }, 1],
  [{ from: '04/07/2023' }, 0],
  [{ to: '02/07/2023' }, 0],
  [{ from: '01/07/2023', to: '31/07/2023' }, 1],
])('narrowed by %o it has %i', (params, many) => {
  expect(listed(registered().ctx, params as unknown as Record<string, string>)).toHaveLength(many)
})

test('a commune finds its own people only', () => {
  const { ctx } = registered()
  expect(listed(testContext({ as: 'unit-officer', db: ctx.db }))).toEqual(['Nguyễn Văn An: rotation-minimum'])
  const later = testContext({ as: 'unit-officer', db: ctx.db, today: '2023-07-03' })
  expect(listed(later)).toEqual([])
})

test('the list leaves the house as it stands on screen', async () => {
  const { ctx } = registered()
  const filter = filterInWords(overrideFilter({ from: '1/7/2023', rule: 'rotation-minimum' }), { rule: 'Luân chuyển' })
  expect(filter).toBe('Từ ngày 01/07/2023; quy định: Luân chuyển')
  const sheet = overridesSheet(listAllOverrides(ctx, overrideFilter({})), filter)
  const [read] = await readWorkbook(await renderWorkbook({ title: 'Vượt quy định', sheets: [sheet] }))
  expect(read?.rows.flat()).toEqual(expect.arrayContaining(['Nguyễn Văn An', '900-QĐ/HU', REASON, 'Điều động']))
})

import { describe, expect, test } from 'vitest'
import { castDatabase, codeOf, formRows, testContext } from '@/db/testing'
import { civilDate as day } from '../civil-date'
import { breachesIn } from '../movements/checks/queries'
import { saveDraft } from '../movements/decisions/commands'
import { draftInput } from '../movements/decisions/input'
import { readWorkbook } from '../workbook'
import { cancelDiscipline, correctDiscipline, recordDiscipline } from './disciplines/commands'
import { recordDisciplineInput } from './disciplines/input'
import { listDisciplines, listDisciplinesOf } from './disciplines/queries'
import { renderAppraisals } from './export/queries'
import { addReward, cancelReward, correctReward } from './rewards/commands'
import { addRewardInput } from './rewards/input'
import { listRewards, listRewardsOf } from './rewards/queries'

const head = () => testContext({ as: 'head', db: castDatabase() })

const given = addRewardInput.parse({
  ...{ personId: 'lan', kind: 'commendation', level: 'district', body: 'UBND huyện' },
  ...{ numberText: '88/QĐ-UBND', on: '01/06/2023', merit: 'Chuyển đổi số' },
})

describe('rewards and titles', () => {
  const listed = (ctx: ReturnType<typeof head>, nature: 'reward' | 'title') =>
    listRewards(ctx, { nature, year: null, unit: null, q: '' }, ctx.today).rows.map(({ personId }) => personId)

  test('are two lists', () => {
    const ctx = head()
    addReward(ctx, given)
    addReward(ctx, { ...given, kind: 'advanced-worker' })
    expect([listed(ctx, 'reward'), listed(ctx, 'title')]).toEqual([
      ['lan', 'binh'],
      ['lan', 'khanh'],
    ])
  })

  test('are put right and cancelled with a reason; nothing lies in the future or outside the words', () => {
    const ctx = head()
    const { id: rewardId } = addReward(ctx, given)
    correctReward(ctx, { ...given, rewardId, numberText: '89/QĐ-UBND', reason: 'Theo bản gốc' })
    expect(listRewardsOf(ctx, 'lan', ctx.today)[0]?.numberText).toBe('89/QĐ-UBND')
    cancelReward(ctx, { rewardId, reason: 'Ghi nhầm người' })
    expect(listed(ctx, 'reward')).toEqual(['binh'])
    expect(listRewardsOf(ctx, 'lan', ctx.today)[0]?.cancelledReason).toBe('Ghi nhầm người')
    expect(codeOf(() => addReward(ctx, { ...given, on: day('2023-07-01') }))).toBe('future')
    expect(codeOf(() => addReward(ctx, { ...given, kind: 'knighthood' }))).toBe('no_kind')
    expect(codeOf(() => addReward(ctx, { ...given, personId: 'nobody' }))).toBe('no_person')
  })
})

const suffered = (change: Record<string, string> = {}) =>
  recordDisciplineInput.parse({
    ...{ personId: 'lan', form: 'party-warning', body: 'Ủy ban Kiểm tra Huyện ủy', basis: '09-QĐ/UBKTHU' },
    ...{ on: '15/06/2022', ...change },
  })

/** Lan, who is vice chair, is to become chair of the commune. */
function promote(ctx: ReturnType<typeof head>) {
  const { decisionId } = saveDraft(
    ctx,
    draftInput.parse({
      ...{ issuingBodyId: 'body-committee', subject: 'Về việc bổ nhiệm', effectiveOn: '03/07/2023' },
      ...formRows([{ personId: 'lan', kind: 'appointment', seatId: 'eastChair' }]),
    }),
  )
  return [...breachesIn(ctx, decisionId).values()].flat()
}

describe('a discipline', () => {
  test('holds back a higher post as long as the rule says, with the calculation', () => {
    const ctx = head()
    expect(promote(ctx).map(({ code }) => code)).not.toContain('wait-warning')
    recordDiscipline(ctx, suffered())
    expect(promote(ctx).find(({ code }) => code === 'wait-warning')?.message).toBe(
      'Bị cảnh cáo ngày 15/06/2022 (số 09-QĐ/UBKTHU) mới được 12 tháng, chưa đủ 36 tháng để giữ chức vụ cao hơn.',
    )
    expect(listDisciplinesOf(ctx, 'lan', ctx.today)[0]?.wait).toMatchObject({ months: 36, until: '2025-06-15' })
  })

  test('put right or cancelled, it holds back by what is right, or not at all', () => {
    const ctx = head()
    const { id: disciplineId } = recordDiscipline(ctx, suffered())
    const { personId: _, ...milder } = suffered({ form: 'state-reprimand', on: '15/06/2020' })
    correctDiscipline(ctx, { ...milder, disciplineId, reason: 'Theo bản gốc' })
    expect(promote(ctx).map(({ code }) => code)).not.toContain('wait-reprimand')
    cancelDiscipline(ctx, { disciplineId, reason: 'Giải quyết khiếu nại' })
    expect(listDisciplinesOf(ctx, 'lan', ctx.today)[0]).toMatchObject({ wait: null, name: 'Khiển trách' })
    expect(codeOf(() => cancelDiscipline(ctx, { disciplineId, reason: 'Lần nữa' }))).toBe('no_discipline')
  })

  test('of which only number and day are known holds back as long as the hardest, and says why', () => {
    const ctx = head()
    const silent = { form: '', body: '', isClassified: 'on' }
    recordDiscipline(ctx, suffered(silent))
    expect(promote(ctx).find(({ code }) => code === 'wait-dismissal')?.message).toContain(
      'văn bản mật ngày 15/06/2022 (số 09-QĐ/UBKTHU)',
    )
    expect(listDisciplinesOf(ctx, 'lan', ctx.today)[0]).toMatchObject({ name: null, body: null, violation: null })
    const { until: _, ...told } = suffered()
    const { error } = recordDisciplineInput.safeParse({ ...told, ...silent, violation: 'Nội dung' })
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['violation'])
  })

  test('has a form that was in the regulations on its day', () => {
    const ctx = testContext({ as: 'inspector', today: '2025-08-01' })
    expect(codeOf(() => recordDiscipline(ctx, suffered({ form: 'state-demotion', on: '01/07/2025' })))).toBe('no_form')
    expect(codeOf(() => recordDiscipline(ctx, suffered({ form: 'state-demotion', on: '30/06/2025' })))).toBeUndefined()
  })

  test('of people elsewhere does not exist for a commune', () => {
    const unit = testContext({ as: 'unit-officer' })
    const asked = { year: null, unit: null, q: '' }
    expect(listDisciplines(unit, asked, unit.today).rows.map(({ personId }) => personId)).toEqual(['quang'])
    expect(listDisciplinesOf(unit, 'oanh', unit.today)).toEqual([])
    const inspector = testContext({ as: 'inspector' })
    expect(listDisciplines(inspector, { ...asked, q: 'phan oanh' }, inspector.today).total).toBe(1)
  })
})

test('each list leaves as a workbook, of the viewer’s own people alone', async () => {
  const rowsOf = async (as: 'head' | 'unit-officer', list: string) => {
    const ctx = testContext({ as })
    const { bytes, count } = await renderAppraisals(ctx, { list, grade: 'none' }, ctx.today)
    const [sheet] = await readWorkbook(bytes)
    return { count, text: JSON.stringify(sheet?.rows) }
  }
  expect((await rowsOf('head', 'ratings')).text).toContain('Chưa xếp loại')
  expect(await rowsOf('unit-officer', 'ratings')).toMatchObject({ count: 2 })
  expect((await rowsOf('head', 'disciplines')).text).toContain('Văn bản mật')
  expect((await rowsOf('unit-officer', 'disciplines')).text).not.toContain('Phan Thị Oanh')
  expect((await rowsOf('head', 'titles')).count).toBe(1)
})
